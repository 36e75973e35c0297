using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>Failures and notes in words for people.</summary>
public static class IngestionMessages
{
    /// <summary>One line: the file, the line in it if any, and the reason.</summary>
    public static string Show(IngestionFailure failure, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Place(failure.SourcePath, failure.Line, language) + ": " + Reason(failure, language);
    }

    /// <summary>One line: the file, the line in it if any, and what was noticed.</summary>
    public static string Show(IngestionNote note, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Place(note.SourcePath, note.Line, language) + ": " + Reason(note, language);
    }

    private static string Place(string path, int? line, MessageLanguage language) =>
        line is null ? path : language == MessageLanguage.Vietnamese ? $"{path}, dòng {line}" : $"{path}, line {line}";

    private static string Reason(IngestionNote note, MessageLanguage language) => (note.Kind, language) switch
    {
        (NoteKind.EncodingGuessed, MessageLanguage.Vietnamese) => $"không phải UTF-8, đọc theo bảng mã đoán là {note.Detail}",
        (NoteKind.EncodingGuessed, _) => $"not UTF-8, read as {note.Detail} (a guess)",
        (NoteKind.DateNotUnderstood, MessageLanguage.Vietnamese) => $"không hiểu ngày “{note.Detail}”",
        (NoteKind.DateNotUnderstood, _) => $"date “{note.Detail}” not understood",
        (_, MessageLanguage.Vietnamese) => $"bỏ qua vì dẫn về thư mục đã duyệt: {note.Detail}",
        _ => $"skipped, leads to a folder already walked: {note.Detail}",
    };

    private static string Reason(IngestionFailure failure, MessageLanguage language)
    {
        var (vietnamese, english) = failure.Reason switch
        {
            FailureReason.NotFound => ("không tìm thấy", "not found"),
            FailureReason.UnsupportedFile => ("loại tệp không được hỗ trợ (chỉ nhận .txt, .md, .jsonl, .jsonl.gz)", "unsupported kind of file (only .txt, .md, .jsonl, .jsonl.gz)"),
            FailureReason.Unreadable => ("không đọc được", "cannot be read"),
            FailureReason.Empty => ("tệp rỗng", "the file is empty"),
            FailureReason.TooLarge => ("tệp quá lớn", "the file is too large"),
            FailureReason.Binary => ("không phải tệp văn bản", "not a text file"),
            FailureReason.DamagedText => ("văn bản có byte hỏng nên không đọc để khỏi sai chữ", "damaged text: reading it would put wrong letters into the coverage"),
            FailureReason.BrokenLine => ("dòng JSON bị lỗi", "broken JSON line"),
            FailureReason.LineTooLong => ("dòng quá dài", "the line is too long"),
            FailureReason.BrokenArchive => ("tệp nén bị hỏng", "the compressed file is damaged"),
            FailureReason.SuspiciousCompression => ("tệp nén bung ra lớn bất thường nên ngừng đọc", "the compressed file unpacks to an unreasonable size; reading stopped"),
            FailureReason.NoText => ("không còn nội dung bài sau khi bỏ phần thừa của trang", "no text left once the page's boilerplate is removed"),
            FailureReason.RepeatedSource => ("nguồn này đã có ở trên với nội dung khác", "this source stands earlier with other content"),
            _ => ("lỗi của chương trình, xem nhật ký", "a fault of this program, see the log"),
        };
        var reason = language == MessageLanguage.Vietnamese ? vietnamese : english;
        return failure.Detail is null ? reason : $"{reason} ({failure.Detail})";
    }
}
