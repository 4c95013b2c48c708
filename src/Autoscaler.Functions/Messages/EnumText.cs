using System.Text.Json;
using System.Text.Json.Serialization;

namespace Autoscaler.Functions.Messages;

/// <summary>Enumerations as words: "inBand". A number, or a word that does not exist, is refused.</summary>
internal sealed class EnumText<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) where T : struct, Enum;
