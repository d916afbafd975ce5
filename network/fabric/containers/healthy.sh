#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `healthy.sh HOST PORT`: whether a server of Fabric says of itself, at its operations endpoint, that it is well.
# Fabric's images have bash and grep, but nothing that speaks HTTP.
exec 3<>"/dev/tcp/$1/$2" || exit 1
printf 'GET /healthz HTTP/1.0\r\n\r\n' >&3
answer=$(timeout 4 cat <&3)
[[ $answer == 'HTTP/1.'[01]' 200 '* ]] && exit 0
# A peer misses Docker, in which it would start chaincode: ours runs as a server of its own.
failed=$(grep -o '"component":"[^"]*"' <<<"$answer")
[[ $failed == '"component":"docker"' ]]
