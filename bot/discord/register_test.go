package discord_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"ukchina/bot/discord"
	"ukchina/briefing"
)

func TestCommandsAreRegisteredWhenTheyChange(t *testing.T) {
	r := start(t, nil)
	r.sent(1, "PUT applications/"+appID+"/commands")
	if err := r.end(); err != nil {
		t.Fatal(err)
	}
	registered := asDiscordHasThem(t, r.rest["applications/"+appID+"/commands"])
	for _, test := range []struct {
		name    string
		have    string
		changes bool
	}{
		{"the same", registered, false},
		{"another description", strings.Replace(registered, "who goes along", "who stays", 1), true},
		{"an option more", strings.Replace(registered, `"required":true`, `"required":false`, 1), true},
		{"another context", strings.Replace(registered, `[1,0]`, `[0]`, 1), true},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := start(t, func(f *fake, _ *discord.Options) {
				f.rest["applications/"+appID+"/commands"] = json.RawMessage(test.have)
			})
			if changed := r.times("PUT applications/") > 0; changed != test.changes {
				t.Errorf("changed %v", changed)
			}
		})
	}
}

// asDiscordHasThem returns registered commands with what Discord adds, and
// without what it leaves out.
func asDiscordHasThem(t *testing.T, registered any) string {
	list, ok := registered.([]any)
	if !ok || len(list) != 1 {
		t.Fatalf("registered %v", registered)
	}
	c := list[0].(map[string]any)
	c["id"], c["version"], c["nsfw"], c["dm_permission"], c["contexts"] = "5", "6", false, true, []int{1, 0}
	b, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(strings.ReplaceAll(string(b), `"choices":null,`, ""), `,"options":null`, "")
}

func TestCommandsThatAreRefusedLeaveMentions(t *testing.T) {
	r := start(t, func(f *fake, _ *discord.Options) {
		f.faults["PUT applications/"] = []fault{{status: 400, body: `{"code":50035}`}}
	})
	r.writes("<@"+botID+"> trip", nil)
	r.sent(1, "POST channels/c/messages")
}

func TestCommands(t *testing.T) {
	plain, err := json.Marshal(discord.Commands(seedCorpus()))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, plain, "", "  "); err != nil {
		t.Fatal(err)
	}
	golden(t, "commands.golden", b.Bytes())
}

// TestCommandLimits checks what Discord documents of names and sizes.
func TestCommandLimits(t *testing.T) {
	for _, profile := range []briefing.Profile{{}, {Title: strings.Repeat("long ", 50), Command: "lorvia"}, {Command: "No Command!"}} {
		for _, c := range discord.Commands(briefing.NewCorpus(profile)) {
			total := named(t, c.Name, c.Description)
			if len(c.Options) > 25 {
				t.Errorf("%d options", len(c.Options))
			}
			for _, s := range c.Options {
				total += named(t, s.Name, s.Description)
				for i, o := range s.Options {
					total += named(t, o.Name, o.Description)
					if o.Required && i > 0 && !s.Options[i-1].Required {
						t.Errorf("%s: a required option after one that is not", s.Name)
					}
				}
			}
			if total > 8000 {
				t.Errorf("%d characters in all", total)
			}
		}
	}
}

func named(t *testing.T, name, about string) int {
	if len(name) < 1 || len(name) > 32 || strings.ToLower(name) != name || strings.ContainsAny(name, " !") || units(about) < 1 || units(about) > 100 {
		t.Errorf("%q: %q", name, about)
	}
	return units(name + about)
}

func TestInvitationAsksForTheLeast(t *testing.T) {
	if got := discord.Invitation("5"); got != "https://discord.com/oauth2/authorize?client_id=5&permissions=274877991936&scope=bot+applications.commands" {
		t.Error(got)
	}
}
