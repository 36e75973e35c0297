using DiplomacyBot.Commands;

namespace DiplomacyBot.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("khong-co", "không có lệnh hoặc tùy chọn “khong-co”")]
    [InlineData("ask", "Cần một câu hỏi")]
    [InlineData("ask|x|--jsno", "“--jsno”")]
    [InlineData("ask|Ai|chủ|trì", "dấu ngoặc kép")]
    [InlineData("ask|x|--batch|y|--json", "không dùng cả hai")]
    [InlineData("ask|--batch|y", "--json")]
    [InlineData("ask|x|--lang|fr", "--lang nhận vi hoặc en")]
    [InlineData("ask|x|--conversation", "--conversation cần một giá trị")]
    [InlineData("ask|x|--conversation|a|--conversation|b", "--conversation chỉ nhận một giá trị")]
    [InlineData("ask|x|--json=perhaps", "tùy chọn --json không nhận giá trị “perhaps”; chỉ cần ghi --json")]
    [InlineData("ask|x|--json:perhaps", "tùy chọn --json không nhận giá trị “perhaps”; chỉ cần ghi --json")]
    [InlineData("ask|--json=perhaps|x", "tùy chọn --json không nhận giá trị")]
    [InlineData("ask|--json=perhaps", "tùy chọn --json không nhận giá trị “perhaps”")]
    [InlineData("ask|x|--json=", "tùy chọn --json không nhận giá trị")]
    [InlineData("articles|list|--json=yes", "tùy chọn --json không nhận giá trị “yes”")]
    [InlineData("ask|x y|--json|maybe", "dấu ngoặc kép")]
    [InlineData("ask|x|--conversation=", "--conversation cần một giá trị")]
    [InlineData("ask|x|--follow=a", "“--follow=a”")]
    [InlineData("ask|x|--lang=", "--lang cần một giá trị")]
    [InlineData("doctor|--check-only=yes", "tùy chọn --check-only không nhận giá trị “yes”")]
    [InlineData("doctor|--check-only|yes", "không có lệnh hoặc tùy chọn “yes”")]
    [InlineData("doctor|--prompts", "--prompts cần một giá trị")]
    [InlineData("rebuild|--engine|qdrant|--engine|embedded", "--engine chỉ nhận một giá trị")]
    [InlineData("evaluate|answers|--questions|q|--strip-accents=no", "tùy chọn --strip-accents không nhận giá trị “no”")]
    [InlineData("evaluate|answers|--questions|q|--today|hôm nay", "--today nhận ngày dạng 2025-11-03, không phải “hôm nay”")]
    [InlineData("evaluate|answers|--questions|q|--today|2026-02-30", "“2026-02-30”")]
    [InlineData("evaluate|answers|--questions|q|--today=", "--today cần một giá trị")]
    [InlineData("evaluate|answers|--questions|q|--today|2026-02-03|--today|2026-02-04", "--today chỉ nhận một giá trị")]
    [InlineData("ingest", "<path>")]
    [InlineData("articles", "list, show, remove")]
    [InlineData("articles|show", "<id>")]
    [InlineData("articles|remove", "<id>")]
    [InlineData("feedback", "list, export")]
    [InlineData("feedback|export", "<file>")]
    [InlineData("feedback|list|--reaction|love", "like hoặc dislike")]
    [InlineData("feedback|list|--since|hôm qua", "“hôm qua”")]
    [InlineData("feedback|list|--since|31/2/2026", "--since")]
    [InlineData("feedback|export|x|--format|xlsx", "jsonl hoặc csv")]
    [InlineData("teams", "package")]
    [InlineData("teams|package", "tùy chọn --app-id cần một giá trị; tùy chọn --host cần một giá trị; tùy chọn --out cần một giá trị")]
    [InlineData("teams|package|--app-id|7|--host|bot.example.vn|--out|x.zip", "GUID")]
    [InlineData("teams|package|--app-id|00000000-0000-0000-0000-000000000000|--host|bot.example.vn|--out|x.zip", "GUID")]
    [InlineData("teams|package|--app-id|00001111-aaaa-2222-bbbb-3333cccc4444|--host|https://bot.example.vn|--out|x.zip", "tên miền")]
    [InlineData("teams|package|--app-id|00001111-aaaa-2222-bbbb-3333cccc4444|--host|bot.example.vn|--out|x.zip|--website|http://x.vn", "https://")]
    [InlineData("teams|package|--app-id|00001111-aaaa-2222-bbbb-3333cccc4444|--host|bot.example.vn|--out|x.zip|--developer|Một tên dài hơn ba mươi hai ký tự", "32 ký tự")]
    [InlineData("serve|--urls|foo", "“foo”")]
    [InlineData("--urls|ftp://127.0.0.1:1", "--urls nhận địa chỉ như http://")]
    [InlineData("serve|--urls|http://127.0.0.1:99999", "http://127.0.0.1:99999")]
    [InlineData("serve|--urls|;", "--urls")]
    [InlineData("serve|--urls|127.0.0.1:5080", "--urls")]
    [InlineData("doctor|--urls|http://127.0.0.1:1", "--urls")]
    public async Task WhatIsNotUnderstoodIsExplainedOnStandardError(string line, string expected)
    {
        var run = await _workspace.RunAsync(line.Split('|'));

        run.Code.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain(expected);
        run.Out.ShouldBeEmpty();
        Directory.Exists(_workspace.Data).ShouldBeFalse("a command line that is not understood must not make a database");
    }

    [Theory]
    [InlineData("--lang|en")]
    [InlineData("--lang=en")]
    [InlineData("--lang:en")]
    public async Task ErrorsSpeakEnglishWhenAskedTo(string language) =>
        (await _workspace.RunAsync(["khong-co", .. language.Split('|')])).Error.ShouldStartWith("Command line not understood: no such command or option 'khong-co'");

    [Fact]
    public async Task AFolderOfPromptsThatIsNamedMustExist()
    {
        var run = await _workspace.RunAsync("doctor", "--prompts", _workspace.At("nowhere"));

        run.Code.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain("--prompts");
        run.Error.ShouldContain(_workspace.At("nowhere"));
    }

    [Fact]
    public async Task AFolderOfPromptsThatExistsIsTaken()
    {
        Directory.CreateDirectory(_workspace.At("prompts"));
        (await _workspace.RunAsync("rebuild", "--prompts", _workspace.At("prompts"))).Code.ShouldBe(ExitCodes.Success);
    }

    public void Dispose() => _workspace.Dispose();
}
