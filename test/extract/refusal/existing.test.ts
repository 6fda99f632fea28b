import { describe, expect, test } from "vitest";
import { existing } from "../../../src/toolkit/extract/refusal/existing.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("existing", () => {
	test.each([
		"围绕隆华新材料等【3】家“旗舰”企业延链补链",
		"依托【2】个省级园区招商",
		"发挥中车、国恩等【16】家链主企业领军作用",
		"推进全县【11】个镇（街道）、【168】个行政村人居环境整治",
		"将【30】余个专业市场进行统筹整合",
		"现有【60】个示范村",
		"加快【4】个项目建设步伐",
		"利用【12】处闲置校舍",
		"促进毛巾、箱包等【9】个特色产业集群发展",
		"加强东河、西河【2】条河流水质监测",
	])("%s: refused, things that are there and only used, served or sped up", (text) =>
		expect(refused(existing, text)).not.toContain(false),
	);

	test.each([
		"培育链主企业【16】家",
		"新建【4】个停车场",
		"依托产业园新建中试基地【2】个",
		"围绕主导产业引进项目【30】个",
		"完成【36】个老旧小区改造",
		"覆盖率达到【100】%",
		"支持建设中试平台等【3】个公共平台",
	])("%s: not refused", (text) => expect(refused(existing, text)).not.toContain(true));

	test.each(codedSentences("existing"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
