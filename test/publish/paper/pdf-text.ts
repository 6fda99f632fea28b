import { inflateSync } from "node:zlib";

/**
 * Returns the text of a PDF of ours as a program copies it, run after run: codes of glyphs, by the table `ToUnicode` of the
 * font they are set in. It knows no more of PDF than what our own files have.
 */
export function pdfText(pdf: Uint8Array): string {
	const bytes = Buffer.from(pdf);
	const objects = new Map(
		[...bytes.toString("latin1").matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [
			id,
			body,
		]),
	);
	const fonts = new Map<string, readonly string[]>();
	const runs: string[] = [];
	for (const body of objects.values()) {
		for (const [, name = "", id = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
			const table = objects.get(id)?.match(/\/ToUnicode (\d+) 0 R/)?.[1];
			if (table !== undefined) fonts.set(name, unicodeOf(streamOf(objects.get(table) ?? "")));
		}
	}
	for (const body of objects.values()) {
		if (!body.includes("stream\n") || !body.includes("/FlateDecode") || body.includes("/Length1")) continue;
		let font: readonly string[] = [];
		for (const [line, name] of streamOf(body).matchAll(/\/(F\d+) [\d.]+ Tf|\[[^\]\n]*\] TJ/g)) {
			if (name !== undefined) font = fonts.get(name) ?? [];
			else runs.push([...line.matchAll(/<([0-9a-f]*)>/g)].map(([, codes = ""]) => decode(codes, font)).join(""));
		}
	}
	return runs.join("\n");
}

function streamOf(body: string): string {
	const start = body.indexOf("stream\n") + "stream\n".length;
	return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1")).toString("latin1");
}

/** Texts of glyphs by their codes: `<0000> <0002> [<0000> <8c08> <5230>]`. */
function unicodeOf(table: string): string[] {
	return [...table.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, listed = ""]) =>
		[...listed.matchAll(/<([0-9a-f]+)>/g)].map(([, units = ""]) => utf16(units)),
	);
}

function decode(codes: string, font: readonly string[]): string {
	return [...codes.matchAll(/.{4}/g)].map(([code]) => font[Number.parseInt(code, 16)] ?? "\u{FFFD}").join("");
}

function utf16(units: string): string {
	return [...units.matchAll(/.{4}/g)].map(([unit]) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}
