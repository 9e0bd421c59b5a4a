/** A YAML parser's error, by its code, as "what; mend" in Vietnamese. */
export function describeYamlError(code: string): string {
  return byCode[code] ?? otherFault;
}

const otherFault = 'không đúng cách viết YAML; so lại với tệp mẫu';
const byCode: Readonly<Record<string, string>> = {
  BAD_INDENT: 'thụt dòng không thẳng hàng; các khóa cùng cấp thụt như nhau, bằng dấu cách',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; thay bằng dấu cách',
  BAD_ALIAS: 'có dấu * ở đầu; đặt cả dòng chữ trong ngoặc kép',
  BAD_SCALAR_START: 'dòng chữ bắt đầu bằng ký tự đặc biệt; đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'có dấu \\ trong ngoặc kép; viết \\\\ hoặc dùng ngoặc đơn',
  MISSING_CHAR: 'thiếu dấu ngoặc, dấu nháy hoặc dấu cách; đóng lại cho đủ',
  MULTIPLE_DOCS: 'có dòng --- chia tệp làm hai; bỏ dòng đó, giữ lại một phần',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau khóa, hoặc thụt dòng sai; ghi khóa: giá trị',
  BLOCK_AS_IMPLICIT_KEY: 'có dấu hai chấm trong dòng chữ; đặt cả dòng trong ngoặc kép',
  BLOCK_IN_FLOW: 'có danh sách xuống dòng trong ngoặc; viết lại, mỗi mục một dòng',
};
