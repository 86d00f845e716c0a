// Package browser opens the reader in headless Chromium, for tests alone.
//
// A [Browser] is one process (browser.go), a [Tab] a window in it that notes
// what it asks for and what it complains about (tab.go), and axe.go has a page
// examined for people who cannot see it, or not well.
package browser
