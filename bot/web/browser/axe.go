package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Axe returns the source of axe-core, which .ci/run installs. Without it the
// test is skipped, or fails, see [Missing].
func Axe(t testing.TB) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(root(t), ".ci", "axe", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		Missing(t, "no axe-core: npm ci --prefix .ci/axe installs it")
	}
	return string(source)
}

// examine runs axe and returns a line for every violation: rule, element, what
// is wrong.
const examine = `axe.run(document, {resultTypes: ["violations"]}).then(r => r.violations.flatMap(
	v => v.nodes.map(n => v.id + " " + n.target.join(" ") + ": " + n.failureSummary.replace(/\s+/g, " ") + " | " + n.html)))`

// Examine fails the test for everything in the page that axe, whose source is
// given, finds to keep people out. It is put in by the browser, not the page,
// whose policy forbids it.
func (b *Tab) Examine(axe string) {
	b.t.Helper()
	Eval[bool](b, axe+"\n;true")
	violations := Eval[[]string](b, examine)
	if len(violations) > 0 {
		b.t.Errorf("axe finds\n%s", strings.Join(violations, "\n"))
	}
}
