package linear

// A Key names a feature. Two features with one key would be one in 10^19.
type Key uint64

// What multiplies the parts of a key: odd constants without a pattern.
const (
	k0 = 0x9E3779B97F4A7C15
	k1 = 0xC2B2AE3D27D4EB4F
	k2 = 0x165667B19E3779F9
	k3 = 0xD6E8FEB86659FD93
	k4 = 0xA0761D6478BD642F
)

// Of returns the key of template with the given parts.
func Of(template int, a uint32) Key { return mix(uint64(template)*k0 + uint64(a)*k1) }

// Of2 is Of with two parts.
func Of2(template int, a, b uint32) Key {
	return mix(uint64(template)*k0 + uint64(a)*k1 + uint64(b)*k2)
}

// Of3 is Of with three parts.
func Of3(template int, a, b, c uint32) Key {
	return mix(uint64(template)*k0 + uint64(a)*k1 + uint64(b)*k2 + uint64(c)*k3)
}

// Of4 is Of with four parts.
func Of4(template int, a, b, c, d uint32) Key {
	return mix(uint64(template)*k0 + uint64(a)*k1 + uint64(b)*k2 + uint64(c)*k3 + uint64(d)*k4)
}

func mix(h uint64) Key {
	h ^= h >> 31
	h *= k3
	h ^= h >> 29
	return Key(h)
}

// Word returns a number for s: FNV-1a, 32 bits.
func Word(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
