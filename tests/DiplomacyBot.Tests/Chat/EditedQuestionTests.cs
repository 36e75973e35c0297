using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using DiplomacyBot.Chat;
using DiplomacyBot.Commands;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Feedback;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Tests.Chat;

/// <summary>The bot with its samples, and a channel that remembers what it shows.</summary>
public sealed class EditedQuestionTests : IAsyncLifetime, IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly Channel _channel = new();
    private WebApplication? _app;
    private ChatBot? _bot;

    public async Task InitializeAsync()
    {
        _app = WebHost.Build(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = _workspace.Data, ["urls"] = "http://127.0.0.1:0" });
        await FirstStart.PrepareAsync(_app.Services, new Streams(TextReader.Null, TextWriter.Null, TextWriter.Null, MessageLanguage.Vietnamese, Interactive: false), CancellationToken.None);
        await _app.StartAsync();
        _bot = ActivatorUtilities.CreateInstance<ChatBot>(_app.Services);
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task TheAnswerTakesThePlaceOfTheOneBefore()
    {
        await TellAsync("message", "q1", "RCEP được ký ngày nào?");
        await TellAsync("message", "q2", "Ai là tổng thống Mexico?");
        await TellAsync("messageUpdate", "q1", "Đoàn của Bộ Công an có bao nhiêu người?");

        _channel.Shown.Keys.ShouldBe(["a1", "a2"]);
        _channel.Shown["a1"].ShouldContain("24");
        _channel.Shown["a2"].ShouldContain("không tìm thấy");
        var voted = await _app!.Services.GetRequiredService<AnswerLog>().FindByActivityAsync("msteams:c", "a1", default);
        voted!.Answer.Question.ShouldBe("Đoàn của Bộ Công an có bao nhiêu người?", "a vote on the message is about what it says now");
    }

    [Fact]
    public async Task AnotherEditChangesTheSameMessageAgain()
    {
        await TellAsync("message", "q1", "Ai là tổng thống Mexico?");
        await TellAsync("messageUpdate", "q1", "Đoàn của Bộ Công an có bao nhiêu người?");
        await TellAsync("messageUpdate", "q1", "Hiệp định RCEP được ký ngày nào?");

        _channel.Shown.ShouldHaveSingleItem().Value.ShouldContain("15/11");
    }

    [Fact]
    public async Task AnUnknownOrLostMessageIsAnsweredByANewOne()
    {
        await TellAsync("messageUpdate", "q0", "RCEP được ký ngày nào?");
        _channel.Shown.Keys.ShouldBe(["a1"]);

        await TellAsync("message", "q1", "RCEP được ký ngày nào?");
        await TellAsync("message", "q2", "/mới");
        await TellAsync("messageUpdate", "q1", "RCEP được ký ngày nào?");
        _channel.Shown.Count.ShouldBe(4, "started over: nothing is known of the conversation");

        _channel.TakesChanges = false;
        await TellAsync("messageUpdate", "q1", "Đoàn của Bộ Công an có bao nhiêu người?");
        _channel.Shown["a5"].ShouldContain("24");
        _channel.Shown["a4"].ShouldContain("15/11");
    }

    [Fact]
    public async Task AMessageThatWasEditedIntoACommandIsObeyed()
    {
        await TellAsync("message", "q1", "RCEP được ký ngày nào?");
        await TellAsync("messageUpdate", "q1", "/trợ giúp");

        _channel.Shown["a1"].ShouldContain("15/11");
        _channel.Shown["a2"].ShouldContain("Cách hỏi");
    }

    private Task<InvokeResponse?> TellAsync(string type, string id, string text) => ((IBot)_bot!).OnTurnAsync(
        _channel.Turn(new Activity
        {
            Type = type, Id = id, Text = text, ChannelId = "msteams", ServiceUrl = "https://smba.trafficmanager.net/vn/", Conversation = new ConversationAccount { Id = "c", ConversationType = "groupChat" },
            From = new ChannelAccount { Id = "user" }, Recipient = new ChannelAccount { Id = "bot" },
        }),
        default);

    private sealed class Channel
    {
        public Dictionary<string, string> Shown { get; } = [];

        public bool TakesChanges { get; set; } = true;

        public ITurnContext Turn(Activity activity) => new Context(this, activity);

        private sealed class Context(Channel channel, Activity activity) : ITurnContext
        {
            public Activity Activity => activity;

            public bool Responded => false;

            public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default) => throw new NotSupportedException();

            public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default)
            {
                if (activity.Type != ActivityTypes.Message)
                {
                    return Task.FromResult(new ResourceResponse());
                }

                var id = $"a{channel.Shown.Count + 1}";
                channel.Shown.Add(id, activity.Text!);
                return Task.FromResult(new ResourceResponse { Id = id });
            }

            public Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

            public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
            {
                if (!channel.TakesChanges)
                {
                    throw new ConnectorException(404);
                }

                channel.Shown[activity.Id!].ShouldNotBeNull();
                channel.Shown[activity.Id!] = activity.Text!;
                return Task.FromResult(new ResourceResponse { Id = activity.Id });
            }

            public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        }
    }
}
