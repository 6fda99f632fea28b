import { describe, expect, test } from "vitest";
import { nameplate } from "../../../src/toolkit/extract/refusal/nameplate.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("nameplate", () => {
	test.each([
		"推进华电【60】MW渔光互补",
		"实施【110】千伏输变电工程",
		"建设【3800】立方米高炉",
		"日产【4500】吨水泥生产线",
		"推动2×【350】MW热电联产项目投产",
		"加快总投资【35亿】元的产业园建设",
		"年产【20万】吨铝板带项目",
		"建设【3】万吨级码头",
		"日处理污水【2万】吨的三期工程",
		"加快兴牧【50万】头生猪一体化、高端肉食品加工等项目建设",
		"完成现有【5万】吨污水处理厂提标改造",
	])("%s: refused, the size on the nameplate of a named work", (text) =>
		expect(refused(nameplate, text)).not.toContain(false),
	);

	test.each([
		"新增光伏装机容量【10万】千瓦",
		"建设高标准农田【3万】亩",
		"新建农村公路【60】公里",
		"用水量控制在【5500万】立方米以内",
		"新建停车场【4】个",
		"新建改造管网【20】公里",
	])("%s: not refused", (text) => expect(refused(nameplate, text)).not.toContain(true));

	test.each(codedSentences("nameplate"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
