const column =
	/^(?:序号|类别|类型|领域|指标(?:名称)?|主要指标|(?:计量)?单位|(?:指标)?属性|性质|(?:19|20)\d{2}年?(?:实际|目标|规划|基期|完成|预期|计划)?值?|基期值?|现状值?|目标值?|规划目标|年均.{0,10}|累计.{0,6}|增速|(?:重点|工作|主要|具体|目标)?任务(?:名称|内容)?|项目(?:名称|内容)?|(?:建设|工作|主要|任务)内容|(?:工作|主要|具体)?措施|工作目标|(?:责任|牵头|配合|主责)(?:单位|部门|领导)|(?:完成)?(?:时限|时间)(?:要求|节点)?|时间节点|进度安排|备注)(?:\(.*\))?$/;

/** Returns whether a cell is the heading of a column, as tables of indicators and of tasks have them. */
export const isColumn = (text: string) => column.test(text);

/** Returns whether a column says when a task is due. */
export const isDueColumn = (text: string) => /时限|时间|节点|进度安排/.test(text);
