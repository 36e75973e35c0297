using System.ComponentModel.DataAnnotations;

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
    [Required(AllowEmptyStrings = false, ErrorMessage = "Channels:OpenIdMetadataAddress must be an address of OpenID metadata.")]
    public string OpenIdMetadataAddress { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Largest activity taken, 1,024 to 4,194,304 bytes.</summary>
    [Range(1024, 4 * 1024 * 1024, ErrorMessage = "Channels:LargestActivityBytes must be 1024 to 4194304.")]
    public int LargestActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Activities that may wait or be worked on at once, 1 to 100,000; further ones are refused with 503.</summary>
    [Range(1, 100_000, ErrorMessage = "Channels:QueueCapacity must be 1 to 100000: how many activities may wait or be worked on at once.")]
    public int QueueCapacity { get; set; } = 256;

    /// <summary>Conversations worked on at the same time, 1 to 256.</summary>
    [Range(1, 256, ErrorMessage = "Channels:Workers must be 1 to 256: how many conversations are worked on at the same time.")]
    public int Workers { get; set; } = 8;

    /// <summary>What a refused channel is told to wait, 1 to 3,600 seconds.</summary>
    [Range(1, 3600, ErrorMessage = "Channels:RetryAfterSeconds must be 1 to 3600: how long a channel waits when the queue is full.")]
    public int RetryAfterSeconds { get; set; } = 5;

    /// <summary>How long the program waits at shutdown for activities already taken, 0 to 600 seconds.</summary>
    [Range(0, 600, ErrorMessage = "Channels:DrainSeconds must be 0 to 600: how long shutdown waits for activities already taken.")]
    public int DrainSeconds { get; set; } = 20;
}
