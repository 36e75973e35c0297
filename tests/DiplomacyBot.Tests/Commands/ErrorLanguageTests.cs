using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

/// <summary>Every command with values it cannot use, in both languages: no word of .NET's, and always what, where and what to do.</summary>
public sealed class ErrorLanguageTests : IDisposable
{
    /// <summary>What .NET, System.Text.Json and System.CommandLine say.</summary>
    private static readonly string[] Foreign =
    [
        "Parameter '", "Cannot parse", "expected type", "Access to the path", "Could not find", "invalid JSON literal", "invalid start", "could not be converted", "LineNumber", "BytePosition", "DiplomacyBot.Evaluation",
        "DiplomacyBot.Hosting", "required properties", "Is a directory :", "Exception", "does not contain any JSON",
    ];

    private readonly Workspace _workspace = new();

    public ErrorLanguageTests()
    {
        Directory.CreateDirectory(_workspace.At("dir"));
        _workspace.Write("text.json", "không phải JSON\n");
        _workspace.Write("array.json", "[1,2]");
        _workspace.Write("object.json", """{"a":1}""");
        _workspace.Write("empty.json", "");
        _workspace.Write("report.json", """{"format":1,"kind":"answers","made":"2026-01-01T00:00:00Z","program":"1","setup":{},"metrics":[],"latency":{"p50":1,"p95":1,"p99":1,"max":1},"index":{"engine":"embedded","articles":1,"passages":1,"bytes":1},"questions":[{"id":"q1","question":"Ai?","group":"answerable","scores":{"right":1},"milliseconds":1}]}""");
        _workspace.Write("q.jsonl", """{"id":"1","question":"Chủ đề năm ASEAN 2020 là gì?","expect":[["Gắn kết"]]}""");
        _workspace.Write("c.jsonl", """{"id":"c1","title":"ASEAN","text":"Chủ đề năm ASEAN 2020 là Gắn kết và chủ động thích ứng."}""");
    }

    public static TheoryData<string, string, string> Lines => new()
    {
        { "evaluate|compare|@text.json|@report.json", "text.json không phải JSON hợp lệ (lỗi ở dòng 1)", "text.json is not valid JSON" },
        { "evaluate|compare|@report.json|@array.json", "--json", "evaluate answers" },
        { "evaluate|compare|@object.json|@report.json", "object.json là JSON nhưng sai hoặc thiếu ở $", "object.json is JSON, but $" },
        { "evaluate|compare|@empty.json|@report.json", "empty.json là tệp rỗng", "empty.json is empty" },
        { "evaluate|compare|@dir|@report.json", "dir: đó là một thư mục", "dir cannot be read or written: that is a folder" },
        { "evaluate|compare|@nowhere.json|@report.json", "Không có tệp", "There is no file" },
        { "evaluate|compare|@report.json|@report.json|--metric|bogus", "“bogus” theo từng câu. --metric nhận một trong: right", "--metric takes one of: right" },
        { "evaluate|compare|@report.json|@report.json|--json|@dir", "thư mục", "folder" },
        { "evaluate|compare|@report.json|@report.json|--json|@no/such/x.json", "hãy tạo thư mục trước", "make it first" },
        { "evaluate|gate|@text.json", "tệp mức sàn", "file of floors" },
        { "evaluate|gate|@array.json", "tệp mức sàn", "file of floors" },
        { "evaluate|gate|@empty.json", "rỗng", "empty" },
        { "evaluate|gate|@dir", "thư mục", "folder" },
        { "evaluate|answers|--questions|@text.json|--contexts|@c.jsonl", "text.json, dòng 1: không phải JSON", "text.json, line 1: not valid JSON" },
        { "evaluate|answers|--questions|@array.json|--contexts|@c.jsonl", "không phải một đối tượng", "not an object" },
        { "evaluate|answers|--questions|@dir|--contexts|@c.jsonl", "thư mục", "folder" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@dir", "thư mục", "folder" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@empty.json", "không có đoạn văn nào", "there is no context" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--json|@dir", "thư mục", "folder" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--html|@no/such/x.html", "hãy tạo thư mục trước", "make it first" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--sample|x", "--sample nhận một số từ 1", "--sample takes a number from 1" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--sample|99999999999999", "--sample nhận một số", "--sample takes a number" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--today|32.13", "“32.13”", "'32.13'" },
        { "evaluate|answers|--questions|@q.jsonl|--contexts|@c.jsonl|--engine|foo", "“foo”", "'foo'" },
        { "rebuild|--engine|foo", "--engine nhận embedded hoặc qdrant, không phải “foo”", "--engine takes embedded or qdrant, not 'foo'" },
        { "rebuild|--engine|7", "“7”", "'7'" },
        { "feedback|list|--since|gestern", "“gestern”", "'gestern'" },
        { "feedback|list|--reaction|meh", "“meh”", "'meh'" },
        { "feedback|export|@dir", "thư mục", "folder" },
        { "feedback|export|@no/such/x.csv", "hãy tạo thư mục trước", "make it first" },
        { "teams|package|--app-id|00001111-aaaa-2222-bbbb-3333cccc4444|--host|bot.example.vn|--out|@dir", "thư mục", "folder" },
        { "teams|package|--app-id|00001111-aaaa-2222-bbbb-3333cccc4444|--host|bot.example.vn|--out|@no/x.zip", "hãy tạo thư mục trước", "make it first" },
        { "ask|--batch|@dir|--json", "thư mục", "folder" },
        { "ask|--batch|@text.json|--json", "JSON bị lỗi ở byte 1", "broken JSON at byte 1" },
        { "ask|--batch|@array.json|--json", "Dòng 1", "Line 1" },
        { "doctor|--prompts|@nowhere", "--prompts cần một thư mục có sẵn", "--prompts takes a folder that exists" },
        { "doctor|--prompts|@text.json", "--prompts cần một thư mục có sẵn", "--prompts takes a folder that exists" },
        { "ingest|@dir/không-có.txt", "không tìm thấy", "not found" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task WhatIsWrongIsSaidInTheLanguageAskedFor(string line, string vietnamese, string english)
    {
        foreach (var (lang, expected) in new[] { ("vi", vietnamese), ("en", english) })
        {
            var run = await _workspace.RunAsync([.. line.Split('|').Select(part => part.StartsWith('@') ? _workspace.At(part[1..]) : part), "--lang", lang]);

            run.Code.ShouldNotBe(ExitCodes.Success);
            run.Error.ShouldContain(expected);
            foreach (var words in Foreign)
            {
                run.Error.ShouldNotContain(words, Case.Sensitive);
            }
        }
    }

    [Fact]
    public async Task AnAddressThatIsTakenIsSaidToBe()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var run = await _workspace.RunAsync("serve", "--urls", $"http://{taken.LocalEndpoint}");
        run.Code.ShouldBe(ExitCodes.Failed);
        run.Error.ShouldContain("địa chỉ đang được một chương trình khác dùng");
        run.Error.ShouldNotContain("Failed to bind");
    }

    public void Dispose() => _workspace.Dispose();
}
