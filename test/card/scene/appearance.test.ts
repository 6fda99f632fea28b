import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette } from "../../../src/toolkit/card/scene/appearance.js";

const css = readFileSync("src/style/token.css", "utf8");

test.each([
	["light", /:root \{([^}]*)\}/],
	["dark", /data-appearance="dark"\] \{([^}]*)\}/],
] as const)("pictures in %s have the colours of the pages", (appearance, block) => {
	const tokens = [...(block.exec(css)?.[1] ?? "").matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
	expect(Object.fromEntries(tokens.map(([, name, color]) => [name, color]))).toEqual(palette(appearance));
});
