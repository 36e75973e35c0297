using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>A key of the channels' identity provider.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">Channels it may speak for; null when it lists none and may speak for all.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string>? Endorsements);
