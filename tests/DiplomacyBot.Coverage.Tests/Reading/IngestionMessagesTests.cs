using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Tests.Reading;

public class IngestionMessagesTests
{
    [Fact]
    public void EveryReasonHasItsOwnWordsInBothLanguages()
    {
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var messages = Enum.GetValues<FailureReason>().Select(r => IngestionMessages.Show(new IngestionFailure(r, "a.txt"), language)).ToList();

            messages.Distinct().Count().ShouldBe(messages.Count);
            messages.ShouldAllBe(m => m.StartsWith("a.txt: ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "tin.jsonl, dòng 3: dòng JSON bị lỗi (x)")]
    [InlineData(MessageLanguage.English, "tin.jsonl, line 3: broken JSON line (x)")]
    public void AFailureNamesFileLineAndReason(MessageLanguage language, string message) =>
        IngestionMessages.Show(new IngestionFailure(FailureReason.BrokenLine, "tin.jsonl", 3, "x"), language).ShouldBe(message);

    [Theory]
    [InlineData(NoteKind.EncodingGuessed, "a.txt: không phải UTF-8, đọc theo bảng mã đoán là UTF-16 LE", "a.txt: not UTF-8, read as UTF-16 LE (a guess)")]
    [InlineData(NoteKind.DateNotUnderstood, "a.txt: không hiểu ngày “UTF-16 LE”", "a.txt: date “UTF-16 LE” not understood")]
    [InlineData(NoteKind.FolderLoop, "a.txt: bỏ qua vì dẫn về thư mục đã duyệt: UTF-16 LE", "a.txt: skipped, leads to a folder already walked: UTF-16 LE")]
    public void ANoteIsShownInBothLanguages(NoteKind kind, string vietnamese, string english)
    {
        var note = new IngestionNote(kind, "a.txt", null, "UTF-16 LE");

        IngestionMessages.Show(note, MessageLanguage.Vietnamese).ShouldBe(vietnamese);
        IngestionMessages.Show(note, MessageLanguage.English).ShouldBe(english);
    }
}
