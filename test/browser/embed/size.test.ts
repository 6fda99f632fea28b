import { expect, test } from "vitest";
import { measureSizes } from "./size.js";

test("a frame with all that it asks for, and the component's module, are as small as promised", async () => {
	const promised = (await measureSizes()).filter(({ limit }) => limit !== null);
	expect(promised.length).toBe(2);
	for (const { form, largest, limit, chart } of promised) {
		expect(largest, `${form}: ${chart}`).toBeGreaterThan(1000);
		expect(largest, `${form}: ${chart}`).toBeLessThanOrEqual(limit ?? 0);
	}
});
