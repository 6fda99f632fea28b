import { expect, test } from "vitest";
import { formulaShare } from "../../../src/toolkit/compare/reuse/formula.js";

test.each([
	"坚持以习近平新时代中国特色社会主义思想为指导",
	"认真贯彻落实习近平总书记重要讲话精神",
	"全面贯彻党的二十大精神",
	"切实加强组织领导",
	"各有关部门要高度重视",
	"进一步压实工作责任",
	"黄河流域生态保护和高质量发展",
	"区科技局区工业和信息化局",
])("%s is all stock", (text) => {
	expect(formulaShare(text)).toBe(1);
});

test.each([
	"推动创新平台能级提升",
	"县域经济布局优化",
	"农村人居环境整治提升五年行动",
	"用水总量控制在5500万立方米以内",
	"",
])("%s is none", (text) => {
	expect(formulaShare(text)).toBe(0);
});
