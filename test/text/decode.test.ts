import { describe, expect, test } from "vitest";
import { DecodeError, decode, maximumBytes } from "../../src/toolkit/text/decode.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** `高青县工作要点` in GB18030. */
const gb18030 = Uint8Array.of(0xb8, 0xdf, 0xc7, 0xe0, 0xcf, 0xd8, 0xb9, 0xa4, 0xd7, 0xf7, 0xd2, 0xaa, 0xb5, 0xe3);

describe("decode", () => {
	test("returns UTF-8 text as it stands, line ends included", () => {
		expect(decode(bytesOf("一、总体要求\r\n1.推进工作。\n"))).toBe("一、总体要求\r\n1.推进工作。\n");
	});

	test("keeps a byte order mark, so that positions count in the file", () => {
		expect(decode(bytesOf("\ufeff高青县"))).toBe("\ufeff高青县");
	});

	test("reads another encoding when told its name", () => {
		expect(decode(gb18030, "gb18030")).toBe("高青县工作要点");
		expect(decode(gb18030, "GBK")).toBe("高青县工作要点");
		expect(decode(Uint8Array.of(0xd8, 0x9a, 0x52, 0x97), "utf-16le")).toBe("高青");
	});

	test("names GB18030 and its cure where a file is not UTF-8 but reads as that", () => {
		expect(() => decode(gb18030)).toThrow("the file is not UTF-8 but reads as GB18030; give --encoding gb18030");
	});

	test("names no encoding it cannot tell", () => {
		expect(() => decode(Uint8Array.of(0x41, 0xff, 0x41, 0xff))).toThrow("the file is not UTF-8; give its --encoding");
	});

	test("does not suggest the encoding that was asked for and does not fit", () => {
		expect(() => decode(Uint8Array.of(0x41, 0xff, 0xff, 0xff), "gb18030")).toThrow(
			"the file is not GB18030; give its --encoding",
		);
	});

	test.each([
		["empty", Uint8Array.of(), "the file is empty"],
		["blank", bytesOf(" \r\n\t　\n"), "the file holds no text"],
		["a byte order mark alone", bytesOf("\ufeff"), "the file holds no text"],
		["binary with zeros", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff), "the file is binary; a plan is plain text"],
		["valid UTF-8 with zeros", bytesOf("PK\u0000\u0000高青县"), "the file is binary; a plan is plain text"],
		["control characters", bytesOf("\u0001\u0002\u0003高"), "the file is binary; a plan is plain text"],
	])("refuses a file that is %s in one sentence", (_, bytes, message) => {
		expect(() => decode(bytes)).toThrow(new DecodeError(message));
	});

	test("lets a stray control character pass: portals leave some", () => {
		expect(decode(bytesOf(`${"实施重点工作。".repeat(20)}\u000b\u0002`))).toContain("\u0002");
	});

	test("refuses a file larger than any plan before decoding it", () => {
		expect(() => decode(new Uint8Array(maximumBytes + 1))).toThrow(
			`the file is larger than any plan: ${maximumBytes + 1} bytes`,
		);
	});

	test("refuses an unknown encoding by its name", () => {
		expect(() => decode(bytesOf("高青县"), "klingon")).toThrow(new DecodeError("unknown encoding: klingon"));
	});
});
