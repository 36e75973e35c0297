using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels;
using DiplomacyBot.Chat;
using DiplomacyBot.Hosting;
using DiplomacyBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>The bot and its channels as the program runs them, with an answerer that writes when the test says so.</summary>
internal sealed class SlowBot : IAnswerer, IAsyncDisposable
{
    public static readonly Citation Cited = new()
    {
        Position = 1, ArticleId = "a1", PassageId = "a1-0", Title = "Việt Nam nhận vai trò Chủ tịch ASEAN", Outlet = "Báo Mẫu", Quote = "Hội nghị diễn ra tại Hà Nội.", Start = 0, End = 28,
    };

    private readonly Func<IAnswerListener, Task<string>> _write;
    private readonly WebApplication _app;

    private SlowBot(string folder, Func<IAnswerListener, Task<string>> write)
    {
        _write = write;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DiplomacyBot:DataDirectory"] = Path.Combine(folder, "data"), ["Channels:DangerouslyAllowUnauthenticatedRequests"] = "true", ["urls"] = "http://127.0.0.1:0",
        });
        builder.Logging.ClearProviders();
        builder.Services.AddDiplomacyBot(builder.Configuration);
        builder.Services.AddSingleton<ExampleQuestions>();
        builder.Services.AddChat();
        builder.Services.Replace(ServiceDescriptor.Singleton<IAnswerer>(this));
        _app = builder.Build();
        _app.MapChannels();
    }

    public Uri Address => new(_app.Urls.Single());

    /// <param name="folder">Working directory.</param>
    /// <param name="write">Writes an answer: tells the listener, and returns the finished text.</param>
    public static async Task<SlowBot> StartAsync(string folder, Func<IAnswerListener, Task<string>> write)
    {
        var bot = new SlowBot(folder, write);
        await bot._app.StartAsync();
        return bot;
    }

    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken) => throw new NotSupportedException("Chats listen.");

    public async Task<Answer> AskAsync(AskRequest request, IAnswerListener listener, CancellationToken cancellationToken) => new()
    {
        Question = request.Question, StandaloneQuestion = request.Question, Status = AnswerStatus.Answered, Mode = "chat",
        Text = await _write(listener), Citations = [Cited],
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
