using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Channels.DirectLine.Tokens;

/// <summary>The key of Direct Line's tokens cannot be read or made.</summary>
public sealed class TokenKeyException : IOException
{
    /// <param name="file">The file that keeps the key.</param>
    /// <param name="fault">What is wrong with it, without a full stop.</param>
    public TokenKeyException(string file, Phrase fault)
        : base($"{file}: {fault.En}") => (File, Fault) = (file, fault);

    /// <param name="file">The file that keeps the key.</param>
    /// <param name="cause">What the system said.</param>
    public TokenKeyException(string file, Exception cause)
        : base($"{file}: {cause?.Message}", cause) => File = file;

    /// <summary>The file that keeps the key.</summary>
    public string File { get; }

    /// <summary>What is wrong with what is in it; null when the inner exception tells.</summary>
    public Phrase? Fault { get; }
}
