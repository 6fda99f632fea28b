import { describe, expect, test } from "vitest";
import { beginning, shortened } from "../../src/toolkit/change/shorten.js";

const long = "推".repeat(200);

describe("shortened", () => {
	test("keeps of what is common what stands beside a difference", () => {
		const pieces = shortened([
			{ side: "both", text: long },
			{ side: "ins", text: "600" },
			{ side: "both", text: long },
			{ side: "del", text: "个" },
			{ side: "both", text: long },
		]);
		const beside = "推".repeat(48);
		expect(pieces.map(({ text }) => text)).toEqual([`…${beside}`, "600", `${beside}…${beside}`, "个", `${beside}…`]);
	});

	test("leaves short pieces as they are", () => {
		const pieces = [
			{ side: "both", text: "新增" },
			{ side: "ins", text: "600" },
		] as const;
		expect(shortened(pieces)).toEqual(pieces);
	});
});

describe("beginning", () => {
	test("cuts no character in two, and says where a text goes on", () => {
		expect(beginning("𠮷野家", 1)).toBe("𠮷…");
		expect(beginning("𠮷野家", 3)).toBe("𠮷野家");
	});
});
