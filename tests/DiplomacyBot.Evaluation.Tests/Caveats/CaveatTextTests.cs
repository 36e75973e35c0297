using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Tests.Caveats;

public sealed class CaveatTextTests
{
    private static readonly MeasurementCaveats All = new()
    {
        WithoutExpectation = [.. Enumerable.Range(1, 7).Select(i => $"q{i}")],
        UnknownFields = [new UnknownField(3, "Expect", "expect")],
        LeftOut = 78,
        LeftOutFirst = [new IngestionFailure(FailureReason.BrokenLine, "rác.jsonl", 2)],
        PassagesMissing = 12,
    };

    [Fact]
    public void WhereNothingIsWrongNothingIsSaid() => CaveatText.Lines(MeasurementCaveats.None, MessageLanguage.Vietnamese).ShouldBeEmpty();

    [Fact]
    public void EachIsSaidWithItsCountAndTheFirstPlaces()
    {
        var lines = CaveatText.Lines(All, MessageLanguage.Vietnamese).ToList();

        lines.Count.ShouldBe(4);
        lines[0].ShouldStartWith("7 câu hỏi không ghi thế nào là đúng");
        lines[0].ShouldEndWith("q1; q2; q3; q4; q5; …");
        lines[1].ShouldContain("dòng 3 “Expect” (phải chăng là “expect”?)");
        lines[2].ShouldContain("Bỏ 78 bài gây nhiễu không nạp được: rác.jsonl, dòng 2: dòng JSON bị lỗi");
        lines[3].ShouldContain("Thiếu 12 đoạn");
        CaveatText.Lines(All, MessageLanguage.English).ShouldAllBe(line => !line.Contains('ộ'));
    }

    [Fact]
    public async Task TheyAreInTheJsonAndOnThePage()
    {
        using var file = new InputFile();
        var report = Outcomes.Report(Outcomes.Of("a")) with { Caveats = All };
        await ReportFile.WriteAsync(report, file.FullPath, default);

        (await File.ReadAllTextAsync(file.FullPath)).ShouldContain("\"reason\": \"brokenLine\"");
        var read = await ReportFile.ReadAsync(file.FullPath, default);
        CaveatText.Lines(read.Caveats, MessageLanguage.English).ShouldBe(CaveatText.Lines(All, MessageLanguage.English));
        System.Net.WebUtility.HtmlDecode(HtmlReport.Write(read, MessageLanguage.Vietnamese)).ShouldContain("phải chăng là “expect”?");
    }

    [Fact]
    public async Task AReportOfAnOlderVersionHasNone()
    {
        using var file = new InputFile();
        await ReportFile.WriteAsync(Outcomes.Report(Outcomes.Of("a")), file.FullPath, default);
        var text = (await File.ReadAllTextAsync(file.FullPath)).Replace("\"caveats\"", "\"somethingElse\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file.FullPath, text);

        (await ReportFile.ReadAsync(file.FullPath, default)).Caveats.ShouldBe(MeasurementCaveats.None);
    }
}
