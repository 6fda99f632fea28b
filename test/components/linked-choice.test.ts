import { describe, expect, test } from "vitest";
import { addressWith } from "../../src/components/linked-choice.js";

describe("addressWith", () => {
	test("sets one choice and leaves the rest of the address as it is", () => {
		const address = "https://example.org/en/theme/green?sentence=gaoqing-2024-key-points.t-7ecdaafc#words";
		expect(addressWith(address, "region", "370322")).toBe(
			"https://example.org/en/theme/green?sentence=gaoqing-2024-key-points.t-7ecdaafc&region=370322#words",
		);
	});

	test("without a value the choice is gone, and its question mark with it", () => {
		expect(addressWith("https://example.org/region/370322?theme=green", "theme", "")).toBe(
			"https://example.org/region/370322",
		);
	});
});
