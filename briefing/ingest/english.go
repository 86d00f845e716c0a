package ingest

import (
	"strings"
	"unicode"
)

// functionWords are words that any text of a language is full of, whatever it
// is about, from the most frequent ones of each. A word stands with every
// language that has it.
var functionWords = map[string]string{
	"en": `the of and to in a is that for it was on with as by at from this be are he she his her has have had
		not but they we you i who which will would said says their its been an or were than there when what
		about after before more also into over our could can up out if no so all one do did him them`,
	"fr": `le la les l des du de et est une un dans que qu qui pour pas sur au aux en par il elle ne se ce cette
		avec sont plus été nous vous mais ou son sa ses leur ont a`,
	"de": `der die das und ist nicht ein eine einen einem einer mit von den dem des zu im auf für sich auch er sie
		es wir ich wird hat sind bei nach aus wie oder war werden dass in an`,
	"es": `el la los las un una de del que y en por con para se no es al lo su sus como más pero ha fue este esta
		son entre sobre también a o`,
	"it": `il lo la i gli le un una di del della dei delle che e è in per con non si da al alla sono ha anche come
		più nel nella ma questo a o`,
	"pt": `o a os as um uma de do da dos das que e em no na por com para não se é ao mais como foi mas seu sua são
		também`,
	"nl": `de het een van en in is dat op te zijn met voor niet die er aan om ook als bij door naar maar hij ze wij
		heeft werd wordt was`,
	"sv": `och i att det som en på är av för med den till inte har om ett var de han hon men från vi jag`,
	"da": `og i at det som en på er af for med den til ikke har om et var de han hun men fra vi jeg`,
	"pl": `i w z na się nie do to że jest o jak po od za przez dla ale jego który która są co oraz`,
	"cs": `a v se na je že s z do o to i ve jako za by pro jsou ale jeho která který`,
	"ro": `și în de la a cu pe nu o un este din că care pentru mai sau au fost se ale`,
	"id": `yang dan di dengan untuk dari ini itu pada tidak akan oleh dalam ke ada juga telah sebagai adalah`,
	"tr": `ve bir bu da de için ile olarak çok daha olan gibi ne ama var kadar sonra`,
	"fi": `ja on ei että se oli hän mutta kun myös ovat joka tai kuin niin sen`,
	"hu": `a az és hogy nem is egy de volt van meg már csak ez mint ki el vagy azt`,
	"cy": `y yr yn i o a ar mae ei ac wedi am gan fod bod oedd nid hefyd eu na`,
}

// languages has the function words again, word to languages.
var languages = func() map[string][]string {
	m := map[string][]string{}
	for language, words := range functionWords {
		for w := range strings.FieldsSeq(words) {
			m[w] = append(m[w], language)
		}
	}
	return m
}()

const (
	sampleWords = 2000 // as much as is looked at
	fewWords    = 12   // a shorter text may well have no function word
	// leastShare is the share of function words below which a text is no
	// English prose; news has 0.35 to 0.5, a note that is mostly names 0.1.
	leastShare = 0.07
)

// english reports whether the article is in English: its letters are Latin,
// and it has English function words, more of them than another language's.
func english(c content) bool {
	hits := map[string]int{}
	words, latin, letters := 0, 0, 0
	for _, p := range c.paragraphs {
		for w := range strings.FieldsFuncSeq(p.In(c.text), func(r rune) bool { return !unicode.IsLetter(r) }) {
			for _, r := range w {
				letters++
				if r < 0x250 {
					latin++
				}
			}
			for _, language := range languages[strings.ToLower(w)] {
				hits[language]++
			}
			words++
		}
		if words > sampleWords {
			break
		}
	}
	for language, n := range hits {
		if language != "en" && n > hits["en"] {
			return false
		}
	}
	enough := words < fewWords || float64(hits["en"]) >= leastShare*float64(words)
	return words > 0 && latin*10 > letters*7 && enough
}
