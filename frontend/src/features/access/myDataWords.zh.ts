export default {
  title: '我的数据',
  lead: '系统中与您有关的全部数据，只有您自己和有权限的人能看到。密码、令牌等只以不可还原的形式保存，不在此列。',
  download: '下载全部（ZIP，每类一个 CSV）',
  json: '下载 JSON',
  at: '生成于 {{moment}}',
  rows_other: '{{count, number}} 条',
  nothing: '没有记录',
  shown: '显示前 {{shown}} 条，共 {{total}} 条；全部内容请下载查看。',
  wrong: '内容有误？人员和任职信息请联系系统管理员，贷款和成绩请联系支行负责人。',
};
