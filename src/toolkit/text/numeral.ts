import Big from "big.js";

const digits: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const magnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Returns the exact value of a numeral as plans write it: Arabic digits with thousands commas and a magnitude
 * (`1.122亿` is 112200000), Chinese numerals (`二十五`, `两千`, `三千五百万`), `四点五`, `半` for one half; null if it is none.
 */
export function parseNumeral(raw: string): Big | null {
	const arabic = /^(\d[\d,]*(?:\.\d+)?)([十百千万亿]*)$/.exec(raw);
	if (arabic) return new Big((arabic[1] ?? "").replaceAll(",", "")).times(magnitude(arabic[2] ?? ""));
	if (raw === "半") return new Big(0.5);
	if (/^[零〇一二三四五六七八九]{2,}$/.test(raw)) return new Big([...raw].map((digit) => digits[digit]).join(""));
	const [whole = "", fraction] = raw.split("点");
	const value = parseChinese(whole);
	if (fraction === undefined || value === null) return value;
	return new Big(`${value.toFixed()}.${[...fraction].map((digit) => digits[digit] ?? 0).join("")}`);
}

function magnitude(suffix: string): number {
	let product = 1;
	for (const character of suffix) product *= tens[character] ?? magnitudes[character] ?? 1;
	return product;
}

function parseChinese(raw: string): Big | null {
	if (raw === "") return null;
	let total = 0;
	let section = 0;
	let digit = -1;
	for (const character of raw) {
		const value = digits[character];
		const ten = tens[character];
		const large = magnitudes[character];
		if (value !== undefined) digit = value;
		else if (ten !== undefined) {
			section += (digit < 0 ? 1 : digit) * ten;
			digit = -1;
		} else if (large !== undefined) {
			const below = section + Math.max(digit, 0);
			total = large === 1e8 ? (total + below || 1) * large : total + (below || 1) * large;
			section = 0;
			digit = -1;
		} else return null;
	}
	return new Big(total + section + Math.max(digit, 0));
}
