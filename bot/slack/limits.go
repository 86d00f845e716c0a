package slack

// What Slack takes. NT is slackapi/node-slack-sdk, packages/types/src; SD is
// docs.slack.dev. What is over a limit is refused as a whole, so nothing may
// ever be.
const (
	// maxBlocks leaves two of the 50 that a message may have (NT
	// block-kit/blocks.ts; SD reference/block-kit/blocks) to Slack.
	maxBlocks = 48
	// maxChars is how many characters all blocks of a message hold together.
	// It is documented nowhere: chat.postMessage answers msg_blocks_too_long
	// from about 11,300 on (slackapi/bolt-js#2509, #2867).
	maxChars = 10_000
	// maxText is how long the text beside the blocks may be: 4,000 are
	// advised, 40,000 cut (SD reference/methods/chat.postMessage).
	maxText = 4000

	maxHeader  = 150  // a header's plain_text (NT block-kit/blocks.ts HeaderBlock)
	maxField   = 2000 // a field of a section (SectionBlock)
	maxButtons = 25   // elements of actions (ActionsBlock)
	maxButton  = 75   // a button's text (NT block-kit/block-elements.ts Button)

	// What is far from its limit needs no check: a section has 8 fields of 10
	// and no text of 3000, a context 2 elements of 10 (ContextBlock), an
	// action_id some letters of 255 (Actionable), and a block_id is Slack's.
)

// How much of an item is what, so that any item fits a page: our own.
const (
	maxName   = 100 // a speaker's
	maxRole   = 150
	maxCue    = 80 // also the mention
	maxSource = 200
	maxNote   = 1000 // the sentence to the reader
	maxFact   = 500  // a fact about a trip
	maxLink   = 500  // the address of a link
	maxHint   = 80   // a column of help
	maxHints  = 25   // its lines
	maxLine   = 250  // a line of a note that has many
	maxQuery  = 1000 // a question behind a button, whose value may have 2000 (Button)
	maxDigits = 50   // more that the counts below the items may take
	minQuote  = 300  // a quotation gets at least so much room
)
