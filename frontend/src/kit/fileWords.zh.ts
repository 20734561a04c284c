export default {
  add: '添加文件或拍照',
  sending: '正在上传 {{name}}',
  cancel: '取消上传',
  limits: '支持 JPG、PNG、PDF、Word、Excel，每个不超过 10 MB；照片的拍摄位置等信息不会保留。',
  tooLarge: '{{name}} 超过 10 MB',
  none: '还没有文件',
  download: '下载 {{name}}',
  remove: '删除 {{name}}',
  removed: '已删除',
  by: '{{name}} · {{at}}',
};
