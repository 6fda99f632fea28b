import { expect, test } from "vitest";
import { licences } from "../../../src/toolkit/card/data/licence.js";
import { languages } from "../../../src/toolkit/schema/language.js";

test.each(languages)("the licence line in %s tells chart and data, plans and programs apart", (language) => {
	const { line, url } = licences[language];
	expect(line).toMatch(/CC BY 4\.0/u);
	expect(line).toMatch(/MIT/u);
	expect(line).toMatch(/《著作权法》第五条第一项|article 5 \(1\) of the Copyright Law/u);
	expect(url).toMatch(/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//u);
});
