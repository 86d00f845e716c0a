package slack

import (
	"context"
	"crypto/hmac"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

const (
	// installTime is how long somebody may take at Slack's page. The code that
	// comes back is good as long (SD authentication/installing-with-oauth).
	installTime = 10 * time.Minute
	// installCookie binds an installation to the browser that began it. With
	// this prefix browsers take it from https alone and from no other host.
	installCookie = "__Host-ukchina-install"
	callbackPath  = "/slack/oauth/callback"
	installPath   = "/slack/install"
)

// serveInstall sends a browser to Slack, where the app is allowed.
func (a *App) serveInstall(w http.ResponseWriter, _ *http.Request) {
	if a.Installs == nil {
		show(w, http.StatusNotFound, installPage{Title: "Not set up", Text: "This bot is installed to one workspace only. Whoever runs it can change that: docs/slack.md says how."})
		return
	}
	browser := make([]byte, 32)
	if _, err := io.ReadFull(a.Random, browser); err != nil {
		a.installFailed(w, fmt.Errorf("no randomness: %w", err))
		return
	}
	cookie := base64.RawURLEncoding.EncodeToString(browser)
	setInstallCookie(w, cookie, installTime)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("Location", a.authorizeURL(a.installState(cookie, time.Now().Add(installTime))))
	w.WriteHeader(http.StatusFound)
}

func setInstallCookie(w http.ResponseWriter, value string, keep time.Duration) {
	// Lax: the browser comes back from Slack with it.
	http.SetCookie(w, &http.Cookie{Name: installCookie, Value: value, Path: "/", MaxAge: int(keep.Seconds()),
		Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

// authorizeURL returns Slack's page that asks whether to allow the app.
func (a *App) authorizeURL(state string) string {
	base := "https://slack.com"
	if a.APIURL != "" {
		base = strings.TrimSuffix(strings.TrimRight(a.APIURL, "/"), "/api")
	}
	return base + "/oauth/v2/authorize?" + url.Values{"client_id": {a.Installs.ClientID}, "state": {state},
		"scope":        {strings.Join(append(slices.Clone(Scopes), optionalScopes(a.Installs.Admins)...), ",")},
		"redirect_uri": {a.Installs.Address + callbackPath}}.Encode()
}

// installState returns what Slack gives back: until when it is good, and a
// signature of that and the browser's cookie.
func (a *App) installState(cookie string, until time.Time) string {
	state := binary.BigEndian.AppendUint64(nil, uint64(until.Unix())) //nolint:gosec // after 1970
	mac := a.Installs.Keys.Sign("slack install", cookie+" "+string(state))
	return base64.RawURLEncoding.EncodeToString(append(state, mac...))
}

// checkState returns nil for a state that this browser was given, not long
// ago, and that has not come back before.
func (a *App) checkState(state, cookie string) error {
	raw, err := base64.RawURLEncoding.DecodeString(state)
	if err != nil || len(raw) < 8 || cookie == "" {
		return errState
	}
	until := time.Unix(int64(binary.BigEndian.Uint64(raw)), 0) //nolint:gosec // signed by us
	switch {
	case !hmac.Equal([]byte(a.installState(cookie, until)), []byte(state)):
		return errState
	case !time.Now().Before(until):
		return errStateLate
	case !a.seen.add(time.Now(), "install "+state, struct{}{}):
		return errStateUsed
	}
	return nil
}

var (
	errState     = errors.New("the state is not this browser's")
	errStateLate = errors.New("the state is too old")
	errStateUsed = errors.New("the state was used before")
)

// serveCallback takes the browser back from Slack and installs the app.
func (a *App) serveCallback(w http.ResponseWriter, r *http.Request) {
	if a.Installs == nil {
		a.serveInstall(w, r)
		return
	}
	given := r.URL.Query()
	cookie, _ := r.Cookie(installCookie) //nolint:errcheck // without one it is nil
	setInstallCookie(w, "", -time.Second)
	if cookie == nil {
		cookie = &http.Cookie{}
	}
	if err := a.checkState(given.Get("state"), cookie.Value); err != nil {
		a.Metrics.Request(platform, bot.KindInstall, bot.OutcomeRefused, 0)
		show(w, http.StatusBadRequest, installPage{Title: "Not installed", Again: installPath,
			Text: "This page was opened too late, a second time, or in another browser than the one that began. Nothing was installed now."})
		return
	}
	if given.Get("error") != "" || given.Get("code") == "" { // the person said no
		show(w, http.StatusOK, installPage{Title: "Not installed", Again: installPath, Text: "The app was not allowed at Slack. Nothing was installed."})
		return
	}
	start := time.Now()
	where, app, err := a.install(r.Context(), given.Get("code"))
	if err != nil {
		a.installFailed(w, err)
		return
	}
	a.Metrics.Request(platform, bot.KindInstall, bot.OutcomeFound, time.Since(start))
	show(w, http.StatusOK, installPage{Title: "Installed", Open: app,
		Text: "The bot is in " + where + ". Type " + a.Renderer.command() + " help in any channel there."})
}

// installFailed tells the person that it did not work, and the log why.
func (a *App) installFailed(w http.ResponseWriter, err error) {
	a.Metrics.Request(platform, bot.KindInstall, bot.OutcomeFailed, 0)
	failed := bot.Fail(a.Log, bot.RequestID(a.Random), err)
	text := "Nothing was installed. " + failed.Error()
	if wrong, ok := errors.AsType[*bot.PermanentError](err); ok {
		text = "Nothing was installed: " + wrong.Reason + ". Tell whoever runs this bot (request " + failed.ID + ")."
	}
	show(w, http.StatusBadGateway, installPage{Title: "Not installed", Text: text, Again: installPath})
}

// install trades the code for a token and keeps it. It returns what was
// installed to, and the address that opens it in Slack.
func (a *App) install(ctx context.Context, code string) (where, app string, err error) {
	var options []slack.OAuthOption
	if a.APIURL != "" {
		options = append(options, slack.OAuthOptionAPIURL(strings.TrimRight(a.APIURL, "/")+"/"))
	}
	got, err := slack.GetOAuthV2ResponseContext(ctx, a.Client, a.Installs.ClientID, a.Installs.ClientSecret, code,
		a.Installs.Address+callbackPath, options...)
	if err != nil {
		return "", "", explain(err)
	}
	i := bot.Installation{Platform: platform, Enterprise: got.Enterprise.ID, Workspace: got.Team.ID, App: got.AppID, Bot: got.BotUserID,
		By: got.AuthedUser.ID, Scopes: got.Scope, At: time.Now()}
	where = got.Team.Name
	if got.IsEnterpriseInstall {
		i.Workspace, where = "", got.Enterprise.Name
	}
	if err := checkInstalled(got, i); err != nil {
		return "", "", err
	}
	if err := a.keep(ctx, got.AccessToken, i, i.Workspace); err != nil {
		return "", "", fmt.Errorf("the installation cannot be kept: %w", err)
	}
	a.Log.Info("installed", "workspace", i.Workspace, "organisation", i.Enterprise, "by", i.By)
	return line(where, maxName), "https://slack.com/app_redirect?" + url.Values{"app": {i.App}, "team": {i.Workspace}}.Encode(), nil
}

// checkInstalled returns what makes an installation useless.
func checkInstalled(got *slack.OAuthV2Response, i bot.Installation) error {
	have := strings.Split(got.Scope, ",")
	missing := slices.DeleteFunc(slices.Clone(Scopes), func(s string) bool { return slices.Contains(have, s) })
	switch {
	case got.AccessToken == "" || got.TokenType != "bot" || i.Workspace == "" && i.Enterprise == "":
		return &bot.PermanentError{Reason: "Slack gave no bot token for a workspace", Fix: "look at the app's scopes"}
	case len(missing) > 0:
		return &bot.PermanentError{Reason: "the app lacks the scopes " + strings.Join(missing, ", "), Fix: "add them to the app, from ukchina manifest slack"}
	case got.ExpiresIn > 0:
		return &bot.PermanentError{Reason: "the app's tokens are rotated, which the bot does not do", Fix: "make the app anew, without token rotation"}
	}
	return nil
}
