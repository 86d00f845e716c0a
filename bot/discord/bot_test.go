package discord_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ukchina/bot"
	"ukchina/bot/discord"
)

func TestMain(m *testing.M) {
	flag.Parse()
	// discordgo sleeps a second to close a connection: the tests sleep together.
	if err := flag.Set("test.parallel", "32"); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m)
}

// A running bot is connected to a fake.
type running struct {
	*fake
	bot *discord.Bot
	end func() error // ends it, and returns what Run returned
}

// start connects a bot to a fake; change changes either before.
func start(t *testing.T, change func(*fake, *discord.Options)) *running {
	t.Parallel()
	r := prepare(t, change)
	r.run(t)
	r.await("connection", func() bool { return r.count("identify") > 0 && r.seq > 0 })
	return r
}

func prepare(t *testing.T, change func(*fake, *discord.Options)) *running {
	f := newFake(t)
	o := discord.Options{Token: token, APIURL: f.URL, Link: linked, Handler: bot.NewHandler(seedCorpus())}
	if change != nil {
		change(f, &o)
	}
	b, err := discord.New(o)
	if err != nil {
		t.Fatal(err)
	}
	b.Hurry()
	return &running{fake: f, bot: b}
}

func (r *running) run(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.bot.Run(ctx) }()
	r.end = sync.OnceValue(func() error {
		cancel()
		select {
		case err := <-done:
			return err
		case <-time.After(30 * time.Second):
			return errors.New("it does not end")
		}
	})
	t.Cleanup(func() {
		if err := r.end(); err != nil {
			t.Error(err)
		}
	})
}

// fails waits until Run returns by itself.
func (r *running) fails(t *testing.T) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	err := r.bot.Run(ctx)
	if ctx.Err() != nil {
		t.Fatal("it does not end")
	}
	return err
}

var ids = 0
var idsMu sync.Mutex

func newID() string {
	idsMu.Lock()
	defer idsMu.Unlock()
	ids++
	return fmt.Sprintf("30000000000000%05d", ids)
}

// interaction dispatches an interaction of Ada's, and returns its id.
func (r *running) interaction(kind int, data any) string {
	id := newID()
	r.dispatch("INTERACTION_CREATE", map[string]any{"id": id, "application_id": appID, "token": "tok" + id, "type": kind, "data": data,
		"guild_id": "g", "channel_id": "c", "app_permissions": "0",
		"member": map[string]any{"user": map[string]any{"id": "7", "username": "ada", "global_name": "Ada *L*"}}})
	return id
}

// command dispatches a slash command: option names and values.
func (r *running) command(verb string, options ...string) string {
	var list []any
	for i := 0; i < len(options); i += 2 {
		list = append(list, map[string]any{"name": options[i], "type": 3, "value": options[i+1]})
	}
	return r.interaction(2, map[string]any{"id": "1", "name": "ukchina", "type": 1,
		"options": []any{map[string]any{"name": verb, "type": 1, "options": list}}})
}

func (r *running) click(customID string) string {
	return r.interaction(3, map[string]any{"custom_id": customID, "component_type": 2})
}

// callback is a response to an interaction.
type callback struct {
	Type int
	Data json.RawMessage
}

func (r *running) callback(t *testing.T, id string) (kind int, data string) {
	t.Helper()
	var c callback
	if err := json.Unmarshal(r.sent(1, "POST interactions/"+id+"/"), &c); err != nil {
		t.Fatal(err)
	}
	return c.Type, string(c.Data)
}

func TestCommandIsAnsweredInItsHandler(t *testing.T) {
	r := start(t, nil)
	id := r.command("who-said", "topic", "tariffs")
	kind, data := r.callback(t, id)
	m := check(t, []byte(data))
	if kind != 4 || !strings.Contains(data, `"flags":64`) || !strings.Contains(m.Embeds[0].Description, "**Donald Trump**, US President") {
		t.Errorf("type %d, %s", kind, data)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if intents := r.identify["intents"]; intents != float64(1<<0|1<<9|1<<12) {
		t.Errorf("intents %v", intents)
	}
}

func TestOptionsMakeTheQuestion(t *testing.T) {
	r := start(t, nil)
	for _, test := range []struct {
		options []string
		want    string
	}{
		{[]string{"said", "name", "Keir Starmer", "about", "China"}, "What Keir Starmer said about"},
		{[]string{"figures"}, "Figures"},
		{[]string{"digest"}, "Criticisms of the trip"},
		{[]string{"who-said", "topic", "fisheries"}, "Nobody in the 2 sources"},
		{[]string{"who-said", "topic", ""}, "needs a topic"},
		{[]string{"dance"}, "was not understood"},
	} {
		if _, data := r.callback(t, r.command(test.options[0], test.options[1:]...)); !strings.Contains(data, test.want) {
			t.Errorf("%v: no %q in %s", test.options, test.want, data)
		}
	}
}

func TestButtons(t *testing.T) {
	r := start(t, nil)
	_, data := r.callback(t, r.click("s0 who-said tariffs"))
	if strings.Contains(data, `"flags"`) || !strings.Contains(data, "Shared by Ada *L*") || strings.Contains(data, "Share to channel") {
		t.Errorf("shared: %s", data)
	}
	check(t, []byte(data))
	_, data = r.callback(t, r.click("m2 people"))
	if !strings.Contains(data, `"flags":64`) || !strings.Contains(data, "3–") {
		t.Errorf("more: %s", data)
	}
	for _, id := range []string{"m#0123", "", "x", "m-1 trip", "s99999999999999999999 trip", "m1"} {
		if _, data := r.callback(t, r.click(id)); !strings.Contains(data, "too old") || !strings.Contains(data, `"flags":64`) {
			t.Errorf("%q: %s", id, data)
		}
	}
	if _, data := r.callback(t, r.click("m99 people")); !strings.Contains(data, "That is all") {
		t.Errorf("after the end: %s", data)
	}
	long := `who-said "` + strings.Repeat("very ", 30) + `long"`
	if _, data := r.callback(t, r.click("q0 "+long)); !strings.Contains(data, "Nobody") {
		t.Errorf("long: %s", data)
	}
}

func TestLongQuestionsAreKept(t *testing.T) {
	m := discord.NewMemory(time.Hour)
	card := seedCorpus().Answer(mustParse("trip")).Cards[0]
	a := seedCorpus().Answer(mustParse(`search "` + strings.Repeat("word ", 40) + `"`))
	a.Cards, a.Total = append(a.Cards, card), 9
	body, err := json.Marshal(discord.Renderer{Keep: m.Keep}.Answer(a, 0))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(check(t, body).Components[0].Components); n != 2 {
		t.Errorf("%d buttons in %s", n, body)
	}
	body, _ = json.Marshal(discord.Renderer{}.Answer(a, 0))
	if strings.Contains(string(body), "More") {
		t.Errorf("a button without anything behind it: %s", body)
	}
}

func TestCompletion(t *testing.T) {
	r := start(t, nil)
	complete := func(verb, option, typed string) string {
		_, data := r.callback(t, r.interaction(4, map[string]any{"id": "1", "name": "ukchina", "type": 1, "options": []any{
			map[string]any{"name": verb, "type": 1, "options": []any{map[string]any{"name": option, "type": 3, "value": typed, "focused": true}}}}}))
		return data
	}
	if got := complete("said", "name", "keir"); !strings.HasPrefix(got, `{"choices":[{"name":"Keir Starmer","value":"Keir Starmer"}`) {
		t.Error(got)
	}
	if got := complete("who-said", "topic", ""); strings.Count(got, `"name"`) == 0 || strings.Count(got, `"name"`) > 25 {
		t.Error(got)
	}
	if got := complete("who-said", "topic", "zebra"); got != `{"choices":[]}` {
		t.Error(got)
	}
}

// A slowHandler takes its time, or panics.
type slowHandler struct {
	*bot.Handler
	delay time.Duration
	panic bool
}

func (h slowHandler) Handle(ctx context.Context, r bot.Request) bot.Reply {
	time.Sleep(h.delay)
	if h.panic {
		panic("a tariff too far")
	}
	return h.Handler.Handle(ctx, r)
}

func TestFormatPrintsWhatIsSent(t *testing.T) {
	r := start(t, func(_ *fake, o *discord.Options) { o.Link = nil })
	h := bot.NewHandler(seedCorpus())
	long := "As one of the world’s biggest economic players, a strategic and consistent relationship with them is firmly" // for a button
	for _, c := range [][]string{{"who-said", "topic", "China"}, {"figures"}, {"people"}, {"digest"}, {"help"}, {"search", "text", long}} {
		_, sent := r.callback(t, r.command(c[0], c[1:]...))
		text := c[0]
		if len(c) > 1 {
			text += " " + c[2]
		}
		printed, err := discord.Renderer{Command: h.Corpus().Profile.Command}.Format(h.Handle(t.Context(), bot.Request{Text: text, Limit: -1}))
		if err != nil {
			t.Fatal(err)
		}
		if c[0] == "search" && !strings.Contains(sent, `"s#`) {
			t.Errorf("%s has no button whose state is kept: %s", text, sent)
		}
		if sent != string(printed) {
			t.Errorf("%s: sent\n%s\nprinted\n%s", text, sent, printed)
		}
	}
}

func TestSlowAnswerIsAnnounced(t *testing.T) {
	t.Parallel()
	r := prepare(t, func(_ *fake, o *discord.Options) {
		o.Handler = slowHandler{Handler: bot.NewHandler(seedCorpus()), delay: time.Second}
	})
	r.bot.Slow(100 * time.Millisecond)
	r.run(t)
	r.await("connection", func() bool { return r.count("identify") > 0 && r.seq > 0 })
	id := r.command("trip")
	if kind, data := r.callback(t, id); kind != 5 || data != `{"flags":64}` {
		t.Errorf("type %d, %s", kind, data)
	}
	body := r.sent(1, "PATCH webhooks/"+appID+"/tok"+id+"/messages/@original")
	if check(t, body); strings.Contains(string(body), `"flags"`) {
		t.Errorf("%s", body)
	}
	id = r.click("s0 trip")
	if kind, data := r.callback(t, id); kind != 5 || data != `{"flags":0}` {
		t.Errorf("type %d, %s", kind, data)
	}
	r.sent(1, "PATCH webhooks/"+appID+"/tok"+id)
}

func TestPanicIsSurvived(t *testing.T) {
	var log syncBuffer
	r := start(t, func(_ *fake, o *discord.Options) {
		o.Handler = slowHandler{Handler: bot.NewHandler(seedCorpus()), panic: true}
		o.Log = slog.New(slog.NewTextHandler(&log, nil))
	})
	for range 2 {
		_, data := r.callback(t, r.command("trip"))
		if !strings.Contains(data, "Something went wrong \\\\(request") && !strings.Contains(data, "Something went wrong (request") {
			t.Errorf("%s", data)
		}
	}
	if s := log.String(); !strings.Contains(s, "slowHandler.Handle") || strings.Contains(s, "a tariff too far") || strings.Contains(s, token) {
		t.Errorf("log: %s", s)
	}
}

func TestTooManyQuestions(t *testing.T) {
	r := start(t, func(_ *fake, o *discord.Options) {
		o.Limiter = bot.NewLimiterOf(bot.Rate{Burst: 1, Every: time.Hour}, bot.Rate{})
	})
	r.callback(t, r.command("trip"))
	if _, data := r.callback(t, r.command("trip")); !strings.Contains(data, "a lot of questions") {
		t.Errorf("%s", data)
	}
	if _, data := r.callback(t, r.click("s0 trip")); !strings.Contains(data, `"flags":64`) || strings.Contains(data, "Shared") {
		t.Errorf("what is no answer is shared: %s", data)
	}
}

// A syncBuffer is a log that may be read while it is written.
type syncBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}
