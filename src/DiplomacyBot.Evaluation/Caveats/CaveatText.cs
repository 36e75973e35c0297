using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Caveats;

/// <summary>Says in words what a reader of figures must know, for the terminal and the HTML page alike.</summary>
public static class CaveatText
{
    /// <summary>Examples given of each.</summary>
    private const int Shown = 5;

    /// <summary>One line each; none when nothing is wrong. Names and places in them are what files hold: data, never markup.</summary>
    public static IEnumerable<string> Lines(MeasurementCaveats caveats, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(caveats);
        string In(string vietnamese, string english) => language == MessageLanguage.English ? english : vietnamese;
        string Listed(IEnumerable<string> examples, int all) => string.Join("; ", examples.Take(Shown)) + (all > Shown ? "; …" : ".");
        if (caveats.WithoutExpectation is { Count: > 0 } without)
        {
            yield return In(
                $"{without.Count} câu hỏi không ghi thế nào là đúng (answer, answers hoặc expect): chỉ được hỏi, không tính vào right, sentence, short-right, exact và f1: ",
                $"{without.Count} questions do not say what is right (answer, answers or expect): they are only asked, and right, sentence, short-right, exact and f1 do not count them: ") + Listed(without, without.Count);
        }

        if (caveats.UnknownFields is { Count: > 0 } fields)
        {
            yield return In($"{fields.Count} trường có tên lạ đã bị bỏ qua: ", $"{fields.Count} fields with unknown names were ignored: ")
                + Listed(fields.Select(f => In($"dòng {f.Line} “{f.Name}” (phải chăng là “{f.Like}”?)", $"line {f.Line} \"{f.Name}\" (is \"{f.Like}\" meant?)")), fields.Count);
        }

        if (caveats.LeftOut > 0)
        {
            yield return In($"Bỏ {caveats.LeftOut} bài gây nhiễu không nạp được: ", $"{caveats.LeftOut} distracting articles could not be taken in and were left out: ")
                + Listed(caveats.LeftOutFirst.Select(f => IngestionMessages.Show(f, language).TrimEnd('.')), caveats.LeftOut);
        }

        if (caveats.PassagesMissing > 0)
        {
            yield return In($"Thiếu {caveats.PassagesMissing} đoạn gây nhiễu so với --distractor-passages: không còn văn bản để cắt.", $"{caveats.PassagesMissing} fewer distracting passages than --distractor-passages asks for: there was no more text to cut.");
        }
    }
}
