using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>What <c>evaluate</c> says to people.</summary>
internal static class EvaluateTexts
{
    // Descriptions for --help
    public static readonly Phrase Evaluate = new("Đo chất lượng trên những câu hỏi đã biết câu trả lời.", "Measures quality on questions whose answers are known.");
    public static readonly Phrase Retrieval = new("Đo khả năng tìm đúng đoạn: Recall, MRR, nDCG, thời gian.", "Measures finding the right passage: Recall, MRR, nDCG, times.");
    public static readonly Phrase Contexts = new("Các đoạn văn, JSON Lines: {\"id\",\"title\",\"text\"}.", "The texts, JSON Lines: {\"id\",\"title\",\"text\"}.");
    public static readonly Phrase Questions = new("Các câu hỏi, JSON Lines: {\"id\",\"question\",\"context_id\",\"is_impossible\"}.", "The questions, JSON Lines: {\"id\",\"question\",\"context_id\",\"is_impossible\"}.");
    public static readonly Phrase Distractors = new("Tệp hoặc thư mục bài báo để gây nhiễu, theo các định dạng của ingest.", "Files or folders of articles that distract, in the formats of ingest.");
    public static readonly Phrase DistractorPassages = new("Chỉ cắt chừng này đoạn gây nhiễu, lần lượt từ đầu; mặc định: nạp tất cả như ingest.", "Cuts only so many distracting passages, in order; default: takes all in as ingest does.");
    public static readonly Phrase DistractorSyllables = new("Độ dài các đoạn đó, tính bằng âm tiết (mặc định: 120).", "Size of those passages in syllables (default: 120).");
    public static readonly Phrase StripAccents = new("Hỏi không dấu.", "Asks without accents.");
    public static readonly Phrase Engine = new("Chỉ mục được đo: embedded (mặc định).", "Index that is measured: embedded (default).");
    public static readonly Phrase Sample = new("Chỉ hỏi chừng này câu, chọn ngẫu nhiên theo --seed.", "Asks only so many questions, drawn by --seed.");
    public static readonly Phrase Seed = new("Hạt giống của việc chọn ngẫu nhiên (mặc định: 1).", "Seed of what is drawn by chance (default: 1).");
    public static readonly Phrase Today = new("Coi ngày này là hôm nay, cho những câu như “tuần trước”.", "Takes this day for today, for questions such as \"tuần trước\".");
    public static readonly Phrase JsonFile = new("Ghi kết quả, kể cả từng câu hỏi, ra tệp JSON.", "Writes the result, each question included, to a JSON file.");

    // Progress and results
    public static readonly Phrase Figure = new("Chỉ số", "Figure");
    public static readonly Phrase Value = new("Giá trị", "Value");
    public static readonly Phrase Interval = new("Khoảng tin cậy 95 %", "95 % interval");
    public static readonly Phrase Count = new("Số câu", "Questions");
    public static readonly Phrase Times = new("Thời gian mỗi câu: p50 {0:0.00} ms · p95 {1:0.00} ms · p99 {2:0.00} ms · lâu nhất {3:0.00} ms", "Time a question: p50 {0:0.00} ms · p95 {1:0.00} ms · p99 {2:0.00} ms · longest {3:0.00} ms");
    public static readonly Phrase Size = new("Chỉ mục {0}: {1} bài, {2} đoạn, {3}", "Index {0}: {1} articles, {2} passages, {3}");
    public static readonly Phrase Written = new("Đã ghi {0}", "Wrote {0}");

    // Errors
    public static readonly Phrase ContextsAndQuestions = new("Cần cả --contexts TỆP và --questions TỆP.", "Give both --contexts FILE and --questions FILE.");
    public static readonly Phrase UnknownEngine = new("--engine chỉ nhận embedded, không phải “{0}”.", "--engine takes embedded only, not '{0}'.");
    public static readonly Phrase BadDate = new("--today nhận ngày dạng 2025-11-03, không phải “{0}”.", "--today takes a day such as 2025-11-03, not '{0}'.");
    public static readonly Phrase NothingMeasured = new("{0} chỗ không dùng được; chưa đo gì. Hãy sửa rồi chạy lại: kết quả trên phần còn lại sẽ gây hiểu lầm.", "{0} places cannot be used; nothing was measured. Correct them and run again: figures over the rest would mislead.");
    public static readonly Phrase CannotReadOrWrite = new("Không đọc hoặc ghi được tệp: {0}", "A file cannot be read or written: {0}");

    public static Phrase Of(LineFault fault) => fault switch
    {
        LineFault.NotJson => new("{0}, dòng {1}: không phải một đối tượng JSON ({2})", "{0}, line {1}: not a JSON object ({2})"),
        LineFault.Missing => new("{0}, dòng {1}: thiếu trường “{2}”", "{0}, line {1}: the field \"{2}\" is missing"),
        LineFault.WrongType => new("{0}, dòng {1}: trường “{2}” sai kiểu", "{0}, line {1}: the field \"{2}\" has the wrong type"),
        LineFault.Repeated => new("{0}, dòng {1}: mã “{2}” đã có ở dòng trước", "{0}, line {1}: the id \"{2}\" stands on an earlier line"),
        LineFault.UnknownContext => new("{0}, dòng {1}: không có đoạn văn nào mang mã “{2}”", "{0}, line {1}: there is no context \"{2}\""),
        _ => new("{0}, dòng {1}: dài quá {2} byte", "{0}, line {1}: longer than {2} bytes"),
    };

    public static Phrase Of(EvaluationStep step) => step switch
    {
        EvaluationStep.Distractors => new("Nạp bài gây nhiễu", "Taking in distractors"),
        EvaluationStep.Contexts => new("Nạp đoạn văn", "Taking in contexts"),
        EvaluationStep.Index => new("Dựng chỉ mục", "Loading the index"),
        _ => new("Hỏi", "Asking"),
    };
}
