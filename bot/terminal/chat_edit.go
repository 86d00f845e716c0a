package terminal

import (
	"errors"
	"os"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// A prompt is the line a chat's questions are typed in; answers scroll by
// above it.
type prompt struct {
	chat    *Chat
	screen  Text
	input   textinput.Model
	history *history
	done    bool
}

const greeting = `Ask away. "help" lists the commands, Tab completes, "quit" ends.`

// edit chats between terminals.
func (c *Chat) edit(in, out *os.File) error {
	p := newPrompt(c, Screen(out), openHistory(historyFile()))
	_, err := tea.NewProgram(p, tea.WithInput(in), tea.WithOutput(out)).Run()
	if errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	return err
}

func newPrompt(c *Chat, screen Text, h *history) *prompt {
	input := textinput.New()
	input.Prompt = "› "
	input.ShowSuggestions = true
	input.SetSuggestions(completions(c.handler.Corpus()))
	// The arrows are for the history.
	input.KeyMap.NextSuggestion = key.NewBinding(key.WithKeys("ctrl+n"))
	input.KeyMap.PrevSuggestion = key.NewBinding(key.WithKeys("ctrl+p"))
	input.SetVirtualCursor(false)
	style := textinput.DefaultStyles(true)
	style.Focused = textinput.StyleState{Suggestion: colours().faint, Prompt: colours().cue}
	if !screen.Color {
		style.Focused = textinput.StyleState{Suggestion: colours().faint}
	}
	input.SetStyles(style)
	input.Focus()
	return &prompt{chat: c, screen: screen, input: input, history: h}
}

// Init greets.
func (p *prompt) Init() tea.Cmd { return tea.Printf("%s\n", greeting) }

// Update acts on a key or on a change of the terminal's size.
func (p *prompt) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.screen.Width = msg.Width
		p.input.SetWidth(max(msg.Width-4, 1))
		return p, nil
	case tea.KeyPressMsg:
		if cmd, ok := p.press(msg.String()); ok {
			return p, cmd
		}
	}
	var cmd tea.Cmd
	p.input, cmd = p.input.Update(msg)
	return p, cmd
}

// press acts on the keys that are not the input's own.
func (p *prompt) press(key string) (tea.Cmd, bool) {
	empty := p.input.Value() == ""
	switch key {
	case "enter":
		return p.enter(), true
	case "up":
		p.recall(p.history.back(p.input.Value()))
	case "down":
		p.recall(p.history.forward())
	case "ctrl+c":
		if empty {
			return p.quit(), true
		}
		p.recall("")
	case "ctrl+d":
		if !empty {
			return nil, false
		}
		return p.quit(), true
	default:
		return nil, false
	}
	return nil, true
}

// enter asks what is typed.
func (p *prompt) enter() tea.Cmd {
	line := strings.TrimSpace(p.input.Value())
	p.input.Reset()
	if line == "" {
		return nil
	}
	p.history.add(line)
	answer, quit := p.chat.answer(p.screen, line)
	if quit {
		return p.quit()
	}
	echo := "› " + clean(line)
	if p.screen.Color {
		echo = colours().cue.Render("›") + " " + clean(line)
	}
	return tea.Println(echo + "\n\n" + answer)
}

// recall puts a line from the history into the input.
func (p *prompt) recall(line string) {
	p.input.SetValue(line)
	p.input.CursorEnd()
}

func (p *prompt) quit() tea.Cmd {
	p.done = true
	return tea.Quit
}

// View is the line alone; nothing of it stays at the end.
func (p *prompt) View() tea.View {
	if p.done {
		return tea.NewView("")
	}
	v := tea.NewView(p.input.View())
	v.Cursor = p.input.Cursor()
	return v
}
