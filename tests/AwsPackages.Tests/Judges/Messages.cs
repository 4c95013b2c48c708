using System.Reflection;
using Amazon.Runtime;

namespace AwsPackages.Tests.Judges;

/// <summary>The types of requests and responses.</summary>
internal static class Messages
{
    public static Type RequestTo(Type response) =>
        response.Assembly.GetType(response.FullName!.Replace("Response", "Request", StringComparison.Ordinal), throwOnError: true)!;

    /// <summary>The members down to the leaves, as in ResourceRecordSets[].ResourceRecords[].Value.</summary>
    public static IEnumerable<string> MembersOf(Type message) => Below(message, "");

    private static IEnumerable<string> Below(Type owner, string prefix) =>
        owner.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.DeclaringType?.Assembly != typeof(AmazonWebServiceRequest).Assembly && p.GetIndexParameters().Length == 0)
            .SelectMany(p => At(p.PropertyType, prefix + p.Name));

    private static IEnumerable<string> At(Type type, string path)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            return At(type.GetGenericArguments()[0], path + "[]");
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
        {
            return [path + "[].Key", .. At(type.GetGenericArguments()[1], path + "[].Value")];
        }

        return type.IsValueType || type == typeof(string) || type.IsSubclassOf(typeof(ConstantClass)) ? [path] : Below(type, path + ".");
    }
}
