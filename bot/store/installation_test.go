package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"ukchina/bot"
	"ukchina/bot/store"
)

func TestInstallations(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		ctx, at := t.Context(), time.UnixMilli(1_700_000_000_000).UTC()
		lone := bot.Installation{Platform: "slack", Workspace: "T1", App: "A", Bot: "B", By: "U", Scopes: "commands", At: at, Token: []byte{0, 1, 255}}
		inOrg, all := lone, lone
		inOrg.Enterprise, inOrg.Workspace = "E", "T2"
		all.Enterprise, all.Workspace = "E", ""
		install := func(list ...bot.Installation) {
			for _, i := range list {
				if err := s.Install(ctx, i); err != nil {
					t.Fatal(err)
				}
			}
		}
		expect := func(enterprise, workspace string, want *bot.Installation) {
			t.Helper()
			got, found, err := s.Installation(ctx, "slack", enterprise, workspace)
			if err != nil || found != (want != nil) {
				t.Fatalf("%q %q: found %t, %v", enterprise, workspace, found, err)
			}
			if want != nil {
				if d := cmp.Diff(*want, got); d != "" {
					t.Error(d)
				}
			}
		}
		uninstall := func(enterprise, workspace string, before time.Time) {
			if err := s.Uninstall(ctx, "slack", enterprise, workspace, before); err != nil {
				t.Fatal(err)
			}
		}
		install(lone)
		lone.Token = []byte("another")
		install(lone, inOrg, all)
		expect("", "T1", &lone)
		expect("", "T2", &inOrg)
		expect("E", "T2", &inOrg)
		expect("E", "", &all)
		expect("", "", nil)
		expect("", "T3", nil)
		uninstall("", "T1", at) // it was installed again meanwhile
		uninstall("", "", at.Add(1))
		expect("", "T1", &lone)
		uninstall("", "T1", at.Add(time.Second))
		expect("", "T1", nil)
		uninstall("E", "", at.Add(time.Second))
		expect("E", "T2", nil)
		expect("E", "", nil)
	})
}
