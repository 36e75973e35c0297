using System.Text;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Commands;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Tests.Commands;

public sealed class FeedbackCommandTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(7));
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task WithoutFeedbackListsAreEmptyAndNothingFails()
    {
        (await _workspace.RunAsync("feedback", "list", "--json")).Out.Trim().ShouldBe("[]");
        (await _workspace.RunAsync("feedback", "export", "-")).ShouldBe(new Run(ExitCodes.Success, "", ""));
        (await _workspace.RunAsync("feedback", "list")).Error.ShouldContain("0 góp ý");
    }

    [Fact]
    public async Task AVoteIsListedForPeopleOnOneLineThatSteersNoTerminal()
    {
        await VoteAsync("Ai chủ trì?", "dòng một\n\u001b[31mđỏ", Reaction.Dislike);

        var run = await _workspace.RunAsync("feedback", "list");
        run.Out.TrimEnd().ShouldBe("01/11/2026 12:00  không thích  msteams     Ai chủ trì? — “dòng một  [31mđỏ”");
        run.Error.ShouldContain("1 góp ý: 0 thích, 1 không thích.");
        (await _workspace.RunAsync("feedback", "list", "--lang", "en")).Out.ShouldContain("  dislike ");
    }

    [Fact]
    public async Task TheJsonNamesEveryField()
    {
        await VoteAsync("Ai chủ trì?", "tốt", Reaction.Like);

        var vote = JsonDocument.Parse((await _workspace.RunAsync("feedback", "list", "--json")).Out).RootElement[0];
        vote.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["at", "reaction", "comment", "question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "channel", "user", "source", "programVersion", "answeredAt", "answerId"], ignoreOrder: true);
        vote.GetProperty("citations")[0].GetProperty("quote").GetString().ShouldBe("Ông A chủ trì phiên họp.");
        vote.GetProperty("status").GetString().ShouldBe("answered");
        vote.GetProperty("at").GetDateTimeOffset().ShouldBe(Noon);
    }

    [Theory]
    [InlineData("--since|2026-11-01", 2)]
    [InlineData("--since|1/11/2026", 2)]
    [InlineData("--since|2026-11-02", 1)]
    [InlineData("--since|2026-11-01T12:00:01+07:00", 1)]
    [InlineData("--since|2026-11-01T05:00Z", 2)]
    [InlineData("--reaction|like", 1)]
    [InlineData("--reaction|dislike|--since|3/11/2026", 0)]
    [InlineData("--reaction|dislike", 1)]
    public async Task FeedbackIsChosenByDayAndKind(string options, int lines)
    {
        await VoteAsync("một", null, Reaction.Like);
        await VoteAsync("hai", null, Reaction.Dislike, Noon.AddDays(1));

        (await _workspace.RunAsync(["feedback", "export", "-", .. options.Split('|')])).Lines.Length.ShouldBe(lines);
    }

    [Theory]
    [InlineData("gop-y.csv", null, true)]
    [InlineData("gop-y.CSV", null, true)]
    [InlineData("gop-y.jsonl", null, false)]
    [InlineData("gop-y", null, false)]
    [InlineData("gop-y.txt", "csv", true)]
    [InlineData("gop-y.csv", "jsonl", false)]
    public async Task AFileIsWrittenInItsFormat(string name, string? format, bool csv)
    {
        await VoteAsync("Ai “chủ trì”?", "=HYPERLINK(\"http://evil.example\")", Reaction.Like);
        _workspace.Write(name, "what was there before");

        var run = await _workspace.RunAsync(["feedback", "export", _workspace.At(name), .. format is null ? Array.Empty<string>() : ["--format", format]]);

        run.Code.ShouldBe(ExitCodes.Success, run.Error);
        run.Out.ShouldBeEmpty();
        var bytes = await File.ReadAllBytesAsync(_workspace.At(name));
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBe(csv);
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        text.ShouldContain("Ai “chủ trì”?");
        if (csv)
        {
            text.ShouldStartWith("at,reaction,comment,question,");
            text.ShouldContain("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        }
        else
        {
            JsonDocument.Parse(text).RootElement.GetProperty("comment").GetString().ShouldBe("=HYPERLINK(\"http://evil.example\")");
        }
    }

    [Fact]
    public async Task AFileThatCannotBeWrittenIsNamed()
    {
        var run = await _workspace.RunAsync("feedback", "export", _workspace.At("nowhere/gop-y.csv"));

        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("nowhere");
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("đơn giản", "đơn giản")]
    [InlineData("một, hai", "\"một, hai\"")]
    [InlineData("nói \"có\"", "\"nói \"\"có\"\"\"")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+84", "\"'+84\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("16-1", "16-1")]
    public void ACellIsNeverAFormula(string? text, string cell) => FeedbackCsv.Cell(text).ShouldBe(cell);

    private async Task VoteAsync(string question, string? comment, Reaction reaction, DateTimeOffset? at = null)
    {
        var database = new StoreDatabase(new StorageOptions { DataDirectory = _workspace.Data });
        var answer = new Answer
        {
            Question = question, StandaloneQuestion = question, Status = AnswerStatus.Answered, Text = "Ông A [1].",
            Citations = [new Citation { Position = 1, ArticleId = "a", PassageId = "a-0", Title = "Tin", Quote = "Ông A chủ trì phiên họp.", Start = 0, End = 24 }],
        };
        var given = new GivenAnswer(GivenAnswer.NewId(), "c", "msteams", null, answer, "0.1.0", DateTimeOffset.UtcNow);
        await new AnswerLog(database, Options.Create(new FeedbackOptions())).SaveAsync(given, default);
        await new FeedbackStore(database).VoteAsync(new Vote(given.Id, "0123", reaction, comment, Vote.FromButtons, at ?? Noon), default);
    }
}
