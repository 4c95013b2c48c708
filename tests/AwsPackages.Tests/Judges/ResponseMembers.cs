using System.Reflection;
using Amazon.Runtime;

namespace AwsPackages.Tests.Judges;

/// <summary>The members that a response can have, down to the leaves, as in ResourceRecordSets[].ResourceRecords[].Value.</summary>
internal static class ResponseMembers
{
    public static IEnumerable<string> Of(Type response) => Below(response, "");

    private static IEnumerable<string> Below(Type owner, string prefix) =>
        owner.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.DeclaringType != typeof(AmazonWebServiceResponse) && p.GetIndexParameters().Length == 0)
            .SelectMany(p => At(p.PropertyType, prefix + p.Name));

    private static IEnumerable<string> At(Type type, string path)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            return At(type.GetGenericArguments()[0], path + "[]");
        }

        return type.IsValueType || type == typeof(string) || type.IsSubclassOf(typeof(ConstantClass)) ? [path] : Below(type, path + ".");
    }
}
