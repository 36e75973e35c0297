using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Chat;
using DiplomacyBot.Hosting;
using DiplomacyBot.Web.Assets;
using DiplomacyBot.Web.Chat;
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
    private readonly bool _withPage;
    private readonly WebApplication _app;

    private SlowBot(string folder, bool withPage, Func<IAnswerListener, Task<string>> write)
    {
        (_write, _withPage) = (write, withPage);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DiplomacyBot:DataDirectory"] = Path.Combine(folder, "data"), ["Channels:DangerouslyAllowUnauthenticatedRequests"] = "true", ["urls"] = "http://127.0.0.1:0",
        });
        builder.Logging.ClearProviders();
        builder.Services.AddDiplomacyBot(builder.Configuration);
        builder.Services.AddWebChat();
        builder.Services.AddChat();
        builder.Services.Replace(ServiceDescriptor.Singleton<IAnswerer>(this));
        _app = builder.Build();
        _app.MapChannels();
        if (withPage)
        {
            _app.MapDirectLine();
            _app.MapAssets();
            _app.MapWebChat();
        }
    }

    public Uri Address => new(_app.Urls.Single());

    /// <param name="folder">Working directory.</param>
    /// <param name="write">Writes an answer: tells the listener, and returns the finished text.</param>
    /// <param name="withPage">With the chat page and its channel.</param>
    public static async Task<SlowBot> StartAsync(string folder, Func<IAnswerListener, Task<string>> write, bool withPage = false)
    {
        var bot = new SlowBot(folder, withPage, write);
        await bot._app.StartAsync();
        return bot;
    }

    /// <summary>Chats listen; only the welcome of the chat page asks for examples in silence, and gets none.</summary>
    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellationToken) => _withPage
        ? Task.FromResult(new Answer { Question = request.Question, StandaloneQuestion = request.Question, Status = AnswerStatus.NotInCoverage, Text = "" })
        : throw new NotSupportedException("Chats listen.");

    public async Task<Answer> AskAsync(AskRequest request, IAnswerListener listener, CancellationToken cancellationToken) => new()
    {
        Question = request.Question, StandaloneQuestion = request.Question, Status = AnswerStatus.Answered, Mode = "chat",
        Text = await _write(listener), Citations = [Cited],
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
