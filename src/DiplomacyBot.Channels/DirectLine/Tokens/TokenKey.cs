using System.Security.Cryptography;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.DirectLine.Tokens;

/// <summary>The key tokens are signed with: configured, or kept in a file that only its owner can read.</summary>
internal sealed class TokenKey(IOptions<DirectLineOptions> options, ILogger<TokenKey> logger)
{
    /// <summary>HMAC-SHA256 wants a key as long as its hash (RFC 7518, 3.2).</summary>
    public const int Length = 32;

    /// <summary>How long another process may take to write its key.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Phrase TooShort = new("tệp chỉ có {0} byte, cần ít nhất {1}; xóa tệp đi thì chương trình sẽ tạo khóa mới", "it holds {0} bytes instead of at least {1}; delete it to have a new one made");

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(options.Value.SigningKey is { } configured ? Convert.FromBase64String(configured) : FromFile(options.Value.KeyFile!, logger)));

    /// <summary>Read, or made, when it is first asked for.</summary>
    /// <exception cref="IOException">The file cannot be read or made, or does not hold a key. The message says what to do.</exception>
    public SymmetricSecurityKey Value => _key.Value;

    private static byte[] FromFile(string file, ILogger logger)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            byte[]? key = null;
            IOException? busy = null;
            if (!SpinWait.SpinUntil(() => (key = ReadOrMake(file, logger, out busy)) is not null, Patience))
            {
                throw busy!;
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
            {
                Log.KeyWasReadable(logger, file);
                File.SetUnixFileMode(file, OwnerOnly);
            }

            return key!.Length >= Length ? key : throw new TokenKeyException(file, TooShort.With(key.Length, Length));
        }
        catch (Exception e) when (e is IOException and not TokenKeyException or UnauthorizedAccessException)
        {
            throw new TokenKeyException(file, e);
        }
    }

    /// <returns>Null while another process has the file open to write it.</returns>
    private static byte[]? ReadOrMake(string file, ILogger logger, out IOException? busy)
    {
        busy = null;
        try
        {
            return Read(file) ?? Make(file, logger);
        }
        catch (IOException e)
        {
            busy = e;
            return null;
        }
    }

    /// <returns>Null when there is no file, or one that is empty: whoever made it was stopped before it wrote.</returns>
    private static byte[]? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var key = File.ReadAllBytes(file);
        return key.Length == 0 ? null : key;
    }

    /// <summary>
    /// Writes a key into a file that nobody else has open. Not by moving a finished file: on Unix that is a look and a rename, and two processes
    /// that start at once would each read a key of their own.
    /// </summary>
    /// <returns>What is in the file now, also when another process was quicker.</returns>
    private static byte[] Make(string file, ILogger logger)
    {
        var how = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(file, how);
        if (stream.Length > 0)
        {
            var theirs = new byte[stream.Length];
            stream.ReadExactly(theirs);
            return theirs;
        }

        var key = RandomNumberGenerator.GetBytes(Length);
        stream.Write(key);
        stream.Flush(flushToDisk: true);
        Log.KeyCreated(logger, file);
        return key;
    }
}
