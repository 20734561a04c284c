export default {
  title: '搜索',
  placeholder: '姓名、工号、机构、页面，支持拼音首字母',
  results: '搜索结果',
  group: { SCREENS: '页面', PEOPLE: '人员', UNITS: '机构', NOTICES: '通知' },
  more: '还有更多，请输入得更具体',
  none: '没有找到「{{q}}」',
  noneHint: '可以输入姓名中的两个字、拼音首字母（如 wf）或工号。',
  found_other: '{{count}} 条结果',
  keys: '↑↓ 选择　Enter 打开　Esc 关闭',
};
