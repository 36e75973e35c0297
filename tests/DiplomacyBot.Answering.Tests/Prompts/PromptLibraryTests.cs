using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Answering.Tests.Generation;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Tests.Prompts;

public sealed class PromptLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prompts").FullName;
    private readonly HandClock _clock = new(Newsroom.Today);

    [Fact]
    public void AChangedFileIsTakenOverWithoutARestart()
    {
        Write("Một");
        var library = Library();
        System(library).ShouldStartWith("Một");
        Write("Hai dài hơn");
        System(library).ShouldStartWith("Một", customMessage: "not looked at again within the second");
        _clock.Advance(TimeSpan.FromSeconds(2));
        System(library).ShouldStartWith("Hai");
    }

    [Fact]
    public void AFileThatBecomesUnusableLeavesTheLastGoodVersionInUse()
    {
        Write("Một");
        var library = Library();
        System(library).ShouldStartWith("Một");
        File.WriteAllText(Path.Combine(_folder, "answer.yaml"), "name: answer\ntemplate: {{{");
        _clock.Advance(TimeSpan.FromSeconds(2));
        System(library).ShouldStartWith("Một");
        Write("Ba");
        _clock.Advance(TimeSpan.FromSeconds(2));
        System(library).ShouldStartWith("Ba");
        File.Delete(Path.Combine(_folder, "answer.yaml"));
        _clock.Advance(TimeSpan.FromSeconds(2));
        System(library).ShouldStartWith("Bạn là biên tập viên");
    }

    [Fact]
    public async Task WhatTheFolderSaysIsWhatTheModelIsSent()
    {
        Write("Chỉ thị riêng của tòa soạn");
        var model = ScriptedModel.Saying("Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1].");
        using var newsroom = Newsroom.WithModel(model, Newsroom.Texts(Snippets.All[4]), prompts: _folder);
        (await newsroom.AskAsync("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?")).Mode.ShouldBe("chat");
        model.Requests.Single().Messages[0].Text.ShouldStartWith("Chỉ thị riêng của tòa soạn");
        model.Requests.Single().Options!.Temperature.ShouldBe(0.1f);
    }

    [Fact]
    public void ABrokenFolderIsToldAtTheStartWhereAModelIsConfigured()
    {
        File.WriteAllText(Path.Combine(_folder, "repair.yaml"), "name: repair");
        using var newsroom = Newsroom.WithModel(ScriptedModel.Saying(""), Newsroom.Texts(Snippets.All[4]), prompts: _folder);
        var failure = Should.Throw<OptionsValidationException>(() => newsroom.Get<IStartupValidator>().Validate());
        failure.Message.ShouldContain(Path.Combine(_folder, "repair.yaml"));
        failure.Message.ShouldContain("template_format");
    }

    [Fact]
    public void ABrokenFolderIsToldAlsoWhileNoModelUsesIt()
    {
        File.WriteAllText(Path.Combine(_folder, "answer.yaml"), "name: answer\ntemplate: {{{");
        File.WriteAllText(Path.Combine(_folder, "repair.yaml"), "name: repair");
        var result = new PromptOptionsCheck().Validate(null, new PromptOptions { Directory = _folder });
        result.Failures!.Count().ShouldBe(2);
        result.FailureMessage!.ShouldContain(Path.Combine(_folder, "answer.yaml"));
    }

    [Fact]
    public void WithoutAFolderThereIsNothingToCheck() => new PromptOptionsCheck().Validate(null, new PromptOptions()).Succeeded.ShouldBeTrue();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PromptLibrary Library() => new(Options.Create(new PromptOptions { Directory = _folder }), _clock, NullLogger<PromptLibrary>.Instance);

    private void Write(string beginning) => File.WriteAllText(Path.Combine(_folder, "answer.yaml"), PromptTests.Shipped().Replace("Bạn là biên tập viên", beginning + ". Bạn là biên tập viên", StringComparison.Ordinal));

    private static string System(PromptLibrary library) => library.Get(PromptKind.Answer).Render(PromptVariables.Of(PromptKind.Answer)).First(m => m.Role == ChatRole.System).Text;
}
