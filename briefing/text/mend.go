package text

// mend returns a better tag for the word at i of a sentence than the model's.
func mend(tokens []Token, i int) string {
	now, word := tokens[i].Tag, tokens[i].Lower
	noun := now[0] == 'N' || now[0] == 'J'
	before, after := "", ""
	if i > 0 {
		before = tokens[i-1].Tag
	}
	if i+1 < len(tokens) {
		after = tokens[i+1].Tag
	}
	switch {
	case (word == "no" || word == "no.") && downing(tokens, i+1):
		return "NNP"
	case fractions[word] && i+1 < len(tokens) && tokens[i+1].Lower == "of":
		return "NN"
	case word == "more" && after != "" && after[0] == 'N':
		return "JJR"
	case (now == "VBN" || noun && now != "NNP") && unowned[word] && before != "" && before[0] == 'N':
		return "VBD"
	case (word == "hit" || word == "hits") && noun && after != "" && before != "" && before[0] == 'N' && tokens[i+1].Lower == "back":
		if word == "hits" {
			return "VBZ"
		}
		return "VBD"
	case now == "VB" && i > 0 && (sayPast[tokens[i-1].Lower] || tokens[i-1].Lower == "says") && after != "" && after[0] == 'N',
		word == "study" && now == "IN":
		return "NN" // “...,” said lead author Ann Roe
	case noun:
		return mendNoun(tokens, i, before, after)
	}
	return now
}

// mendNoun is mend for what was taken for a noun or an adjective, between words with the
// tags before and after.
func mendNoun(tokens []Token, i int, before, after string) string {
	now, word := tokens[i].Tag, tokens[i].Lower
	switch {
	case judged[word] && before != "DT" && before != "PRP$" && (before != "JJ" || after == ":"):
		return "VBD"
	case sayBase[word] && before != "DT" && before != "PRP$" && before != "JJ":
		if before == "TO" || before == "MD" {
			return "VB"
		}
		return "VBP"
	case sayPast[word] && (now != "NNP" || before != "NNP" || after == "IN" || after == "PRP"):
		return "VBD"
	case eitherNoun[word] && (before == "PRP" || before == "WP"):
		return "VBP" // they hope
	case eitherNouns[word] && aside(tokens, i):
		return "VBZ" // ..., Ms Fenn notes.
	case eitherNoun[word] && (before == "NNS" || before == "NNPS") && after == ".":
		return "VBP" // ..., records show.
	case setsOut[word] && (before == "NN" || before == "NNP") && i+2 < len(tokens) && onward[tokens[i+1].Lower] &&
		(word != "heads" || tokens[i+2].Tag == "NNP"):
		return "VBZ" // but: department heads to meet
	case word == "forecast" && after == "NNS" && i+2 < len(tokens) && tokens[i+2].Tag == "MD":
		return "VBD" // the firm forecast prices would fall
	case !clausal(tokens, i+1), i > 1 && (tokens[i-2].Lower == "a" || tokens[i-2].Lower == "an"): // in an earnings call the firm
		return now
	case eitherNouns[word] && before == "NNP":
		return "VBZ" // CBS News reports that
	case eitherNoun[word] && (before == "NNS" || before == "NNPS"):
		return "VBP" // the figures show that
	}
	return now
}

// clausal reports whether a clause or an object may start with token i.
func clausal(tokens []Token, i int) bool {
	if i >= len(tokens) {
		return false
	}
	switch tokens[i].Tag {
	case "DT", "PRP", "PRP$", "NNP", "WRB", "CD":
		return true
	}
	return tokens[i].Lower == "that"
}

// downing reports whether token i is the house number of a British prime
// minister or chancellor and counts nothing.
func downing(tokens []Token, i int) bool {
	return i < len(tokens) && (tokens[i].Lower == "10" || tokens[i].Lower == "11") &&
		(i+1 == len(tokens) || tokens[i+1].Tag != "NNS" && tokens[i+1].Tag != "NN")
}

// aside reports whether token i ends a sentence, and between it and the comma
// or closing mark before stands nothing but a name.
func aside(tokens []Token, i int) bool {
	const longest = 6 // tokens of a name with its title
	if i+1 < len(tokens) && tokens[i+1].Tag != "." {
		return false
	}
	for j := i - 1; j >= max(0, i-longest); j-- {
		switch tokens[j].Tag {
		case "NNP", "NNPS":
		case "DT":
			return j < i-1 && j > 0 && (tokens[j-1].Tag == "," || tokens[j-1].Tag == tagClose)
		case ",", tagClose:
			return j < i-1
		default:
			return false
		}
	}
	return false
}
