using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.DirectLine.Tokens;

/// <summary>The key tokens are signed with: configured, or kept in a file that only its owner can read.</summary>
internal sealed class TokenKey(IOptions<DirectLineOptions> options, ILogger<TokenKey> logger)
{
    /// <summary>HMAC-SHA256 wants a key as long as its hash (RFC 7518, 3.2).</summary>
    public const int Length = 32;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(options.Value.SigningKey is { } configured ? Convert.FromBase64String(configured) : FromFile(options.Value.KeyFile!, logger)));

    /// <summary>Read, or made, when it is first asked for.</summary>
    /// <exception cref="IOException">The file cannot be read or made, or does not hold a key. The message says what to do.</exception>
    public SymmetricSecurityKey Value => _key.Value;

    private static byte[] FromFile(string file, ILogger logger)
    {
        try
        {
            if (!File.Exists(file))
            {
                Create(file);
                Log.KeyCreated(logger, file);
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
            {
                Log.KeyWasReadable(logger, file);
                File.SetUnixFileMode(file, OwnerOnly);
            }

            var key = File.ReadAllBytes(file);
            return key.Length >= Length ? key : throw new IOException($"it holds {key.Length} bytes instead of at least {Length}; delete it to have a new one made");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The key of Direct Line's tokens, {file}, cannot be used: {e.Message}", e);
        }
    }

    /// <summary>Complete or not there at all; when two processes start at once, the first one's key is everybody's.</summary>
    private static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var temporary = $"{file}.{Guid.NewGuid():N}";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        try
        {
            using (var stream = new FileStream(temporary, how))
            {
                stream.Write(RandomNumberGenerator.GetBytes(Length));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was quicker.
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
