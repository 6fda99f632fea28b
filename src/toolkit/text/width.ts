/**
 * Returns the text with full-width letters, digits and punctuation made half-width, character for character: the
 * result has the same length, so positions hold in both. Plans mix the two freely (`６０％`, `(一)` and `（一）`), and
 * rules are written for the folded form only. `。`, `、`, quotes and title marks stay.
 *
 * fold("到２０２５年，达到６０％") === "到2025年,达到60%"
 */
export function fold(text: string): string {
	return text.replace(/[！-～　〔〕【】〜～∶︰﹪﹣−–－‐‑]/g, (character) => special[character] ?? shifted(character));
}

const special: Readonly<Record<string, string>> = {
	"　": " ",
	"〔": "[",
	"〕": "]",
	"【": "[",
	"】": "]",
	"〜": "~",
	"﹪": "%",
	"∶": ":",
	"︰": ":",
	"﹣": "-",
	"−": "-",
	"–": "-",
	"‐": "-",
	"‑": "-",
};

const shifted = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);
