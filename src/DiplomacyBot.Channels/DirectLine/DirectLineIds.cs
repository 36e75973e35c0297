using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.DirectLine;

/// <summary>Ids nobody can guess, and the names of this channel.</summary>
internal static class DirectLineIds
{
    public const string Channel = DirectLineConversation.ChannelId;
    public const string Bot = "diplomacybot";
    public const string BotName = "DiplomacyBot";

    /// <summary>Ids of users that a token vouches for begin so; directlinejs refuses pages that make one up.</summary>
    public const string UserPrefix = "dl_";

    public static string NewConversation() => Random();

    public static string NewUser() => UserPrefix + Random();

    /// <summary>As Direct Line writes them: conversation and place in it.</summary>
    public static string Activity(string conversation, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:0000000}");

    /// <summary>128 bits, in letters and digits that need no escaping in an address.</summary>
    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
