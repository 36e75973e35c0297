using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Channels;

/// <summary>Settings of the channels; section <c>Channels</c>.</summary>
public sealed class ChannelsOptions
{
    /// <summary>
    /// Local development only: activities are taken without a token, and replies are sent without one, to this machine only. The program does
    /// not start when it is set together with an app id, in Production, or on an address that other machines can reach.
    /// </summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }

    /// <summary>OpenID metadata of those who sign the channels' tokens.</summary>
    public string OpenIdMetadataAddress { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Largest activity taken, 1,024 to 4,194,304 bytes.</summary>
    [Between(1024, 4 * 1024 * 1024, "số byte nhiều nhất của một tin nhận từ kênh", "the largest activity taken from a channel, in bytes")]
    public int LargestActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Activities that may wait or be worked on at once, 1 to 100,000; further ones are refused with 503.</summary>
    [Between(1, 100_000, "số tin được chờ hoặc đang xử lý cùng lúc", "how many activities may wait or be worked on at once")]
    public int QueueCapacity { get; set; } = 256;

    /// <summary>Conversations worked on at the same time, 1 to 256.</summary>
    [Between(1, 256, "số cuộc trò chuyện được xử lý cùng lúc", "how many conversations are worked on at the same time")]
    public int Workers { get; set; } = 8;

    /// <summary>What a refused channel is told to wait, 1 to 3,600 seconds.</summary>
    [Between(1, 3600, "số giây kênh phải chờ khi hàng đợi đã đầy", "how many seconds a channel waits when the queue is full")]
    public int RetryAfterSeconds { get; set; } = 5;

    /// <summary>How long the program waits at shutdown for activities already taken, 0 to 600 seconds.</summary>
    [Between(0, 600, "số giây chờ xử lý nốt các tin đã nhận khi tắt máy chủ", "how many seconds shutdown waits for activities already taken")]
    public int DrainSeconds { get; set; } = 20;
}
