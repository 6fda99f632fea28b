import { expect, test } from "vitest";
import { finishPage } from "../../src/toolkit/publish/finish.js";

test("a finished page says its language and may be enlarged", () => {
	const page =
		'<!DOCTYPE html>\n<html>\n<head>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
	expect(finishPage(page)).toBe(
		'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta name="viewport" content="width=device-width, initial-scale=1">',
	);
});

test("an English page says so, and names the report in English", () => {
	expect(finishPage("<html><title>Compare | 比策</title>", "en")).toBe('<html lang="en"><title>Compare | bice</title>');
});

test("finishing twice changes nothing more", () => {
	const once = finishPage("<html><p>&lt;html&gt;</p>");
	expect(finishPage(once)).toBe(once);
});
