package briefing

import (
	"strings"
	"testing"
	"time"

	"ukchina/briefing/text"
)

// TestSupposed tells the times of events from those that date nothing. Each
// row is a text, "=>", and the times of its events, in reading order.
func TestSupposed(t *testing.T) {
	for row := range strings.Lines(supposedRows) {
		body, want, ok := strings.Cut(strings.TrimSpace(row), " => ")
		if !ok {
			continue
		}
		a := &Article{Text: body, Paragraphs: text.Lines(body), Published: time.Date(2026, 1, 27, 0, 0, 0, 0, time.UTC)}
		f := &Facts{Article: a, doc: text.New(body, a.Paragraphs)}
		f.whens = findWhens(f.doc, a)
		got := []string{}
		for _, e := range findEvents(f) {
			got = append(got, e.When.Text())
		}
		if have := strings.Join(got, "; "); have != want && !(have == "" && want == "none") {
			t.Errorf("%s\n have %s\n want %s", body, have, want)
		}
	}
}

const supposedRows = `
Asked whether Ms Orr would still be in her post at Christmas, a spokesman laughed. => none
Pressed on whether she expected to be in the same chair next Friday, Ms Orr shrugged. => none
A woman asked him if he would care to drive the coast road in December. => none
The test is whether anybody comes back in six months to count the trees. => none
Asked on Monday if she would resign, Ms Orr said nothing. => on Monday
Asked whether he had sold the boat in 2021, Mr Tull said he had. => in 2021
Asked about the case of Mr Tull, who has been held since August, she said nothing. => since August
Ms Orr asked why, if that was so, the guests came to a dinner on Monday night. => on Monday night
The school is the biggest employer, the Friday night entertainment and the storm shelter. => none
He will be back before the milk is sour, with his Sunday papers and a pipe. => none
He took a Saturday job at the mill and never left it. => none
Ministers are nervous about the Friday deadline for the sale. => Friday
Her allies are counting on the Thursday vote to save the bill. => Thursday
Families in the delta now dig for water in February. => none
The road usually closes in December. => none
The road closes in June. => in June
“I sell about forty loaves on a wet Tuesday and no more,” she said. => none
“Let him come to the ward on a Tuesday in February and look,” she said. => none
On a wet Tuesday in March 2019 the two men met at the harbour. => Tuesday; in March 2019
“I would like the minister to come here in February and see it,” she said. => none
“We don’t want to be on a picket line at Easter,” he said. => none
“My boys can’t wait for January because the pool will open,” she said. => none
“We want the money that we were promised in January,” she said. => in January
“If she put half of this work into a new bridge, we would be across by Christmas,” he said. => none
“If the bridge is late we will march on Friday with our children,” he said. => on Friday
“You can’t spend Monday on values and Tuesday on contracts,” he said. => none
“In February you can’t get a bus over the hill,” she said. => none
“Then you stand at the back on a wet Tuesday and listen,” he said. => none
“You can’t sell two players in August and expect the same results,” he said. => in August
“We trained on Sunday and you could have heard a pin drop,” he said. => on Sunday
“You will get your money on Friday, all of it,” he told the crew. => on Friday
“She told me not to come back, and I went to her funeral 30 years later,” he said. => none
“I left in 2001, and I went to her funeral ten years later,” he said. => in 2001; ten years later
Its chief executive insisted buyers would walk away tomorrow if they doubted the fish. => none
“I would choose a different word today,” she said of the letter. => none
“She should cancel the whole trip today and say sorry,” he said. => none
“We will start the work tomorrow whatever the weather,” she said. => tomorrow
The board could decide tomorrow, the owners said. => tomorrow
“That is not a conversation for today,” she said. => none
It is the first visit to the island by a leader of that country in four years. => none
The plant will open in three weeks, the owners say. => in three weeks
The trip comes four days after the mill announced that it would close. => four days after
He died three days after falling through a roof. => three days after
The striker will miss at least two months after surgery on his knee. => none
Drivers will stop work from Good Friday, the union says. => from Good Friday
The row will run into May’s local elections, many believe. => May
The minister was not in Theresa May’s cabinet and did not want to be. => none
She told a meeting of the council last night that the lamps were broken. => last night
The islands have been poor since a 2022 eruption cut the cable. => 2022
“What we heard about over and over was Sunday nights,” she said. => none
The row broke out on Sunday night. => on Sunday night
“I have done this for years and I have never known a February like it,” he said. => none
There is a moment, at about four on a February afternoon, when the lamps come on. => none
The union is ready for a February vote on the offer. => February
Traffic is up four per cent on last year. => none
Ms Orr was there on Friday last year. => on Friday; last year
“It is hard to hear in a week like this one,” she said. => none
“If he shakes hands on Tuesday, what will he tell the House on Monday?” she said. => none
“What was he doing in Leeds on Friday?” she asked. => on Friday
Campaigners from the Tarn Alliance plan to march on the town hall on Saturday. => on Saturday
The plan on the table on Saturday. => none
`
